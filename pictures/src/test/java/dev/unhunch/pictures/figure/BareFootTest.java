package dev.unhunch.pictures.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.pictures.space.Vec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

class BareFootTest {
    private static final double SOLE = -Proportions.ANKLE;

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void the_big_toe_is_on_the_inner_side(int side) {
        var toes = foot("{}", side).toes();
        assertThat(toes.getFirst().getLast().to().x() * side)
                .isLessThan(toes.getLast().getLast().to().x() * side);
    }

    @Test
    void curled_toes_are_shorter_and_look_down() {
        var flat = foot("{}", 1).toes().get(1).getLast();
        var curled = foot("{\"feet\": {\"toesCurl\": 1}}", 1).toes().get(1).getLast();
        assertThat(curled.to().z()).isLessThan(flat.to().z() - 1);
        assertThat(curled.along().y()).isLessThan(-0.8);
    }

    @Test
    void lifted_toes_point_up() {
        var lifted = foot("{\"footL\": {\"toesCurl\": -1}}", 1).toes().get(1).getFirst();
        assertThat(lifted.along().y()).isGreaterThan(0.5);
    }

    @Test
    void the_big_toe_can_lift_alone() {
        var toes = foot("{\"footL\": {\"bigToeCurl\": -1}}", 1).toes();
        assertThat(toes.get(0).getFirst().along().y()).isGreaterThan(0.5);
        assertThat(toes.get(1).getFirst().along().y()).isLessThan(0.2);
    }

    @Test
    void spread_toes_are_farther_apart() {
        assertThat(width("{\"footL\": {\"toesSpread\": 10}}")).isGreaterThan(width("{}") + 1.5);
    }

    @Test
    void a_flat_foot_stands_on_its_sole() {
        var skeleton = Posed.as("{}");
        var ankle = skeleton.get("ankleL");
        var lowest =
                shown(skeleton, true)
                        .map(point -> ankle.frame().local(point.minus(ankle.at())).y())
                        .min(Double::compare)
                        .orElseThrow();
        assertThat(lowest).isBetween(SOLE - 0.35, SOLE + 0.35);
    }

    @Test
    void trousers_leave_the_shin_free_only_over_bare_feet() {
        var skeleton = Posed.as("{}");
        double ankle = skeleton.get("ankleL").at().y();
        assertThat(highest(shown(skeleton, true))).isGreaterThan(ankle + 8);
        assertThat(highest(shown(skeleton, false))).isLessThan(ankle + 8);
    }

    private static double highest(Stream<Vec> points) {
        return points.mapToDouble(Vec::y).max().orElseThrow();
    }

    private static Stream<Vec> shown(Skeleton skeleton, boolean bare) {
        var look = Looks.named("bo");
        return Figure.of(skeleton, bare ? look.barefoot() : look, Detail.FAR).stream()
                .filter(part -> part.name().equals("footL"))
                .flatMap(part -> part.mesh().points().stream());
    }

    private static double width(String keyframe) {
        var toes = foot(keyframe, 1).toes();
        return toes.getFirst()
                .getLast()
                .to()
                .minus(toes.getLast().getLast().to())
                .across(new Vec(0, 0, 1))
                .length();
    }

    private static BareFoot foot(String keyframe, int side) {
        return new BareFoot(Posed.as(keyframe), side);
    }
}
