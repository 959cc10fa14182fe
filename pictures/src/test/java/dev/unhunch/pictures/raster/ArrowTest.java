package dev.unhunch.pictures.raster;

import static dev.unhunch.pictures.raster.Drawing.FRONT;
import static dev.unhunch.pictures.raster.Drawing.SIDE;
import static dev.unhunch.pictures.raster.Drawing.at;
import static dev.unhunch.pictures.raster.Drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.unhunch.pictures.film.Picture;
import dev.unhunch.pictures.space.Vec;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

class ArrowTest {
    private static final int RED = 0xE03616, WHITE = 0xFFFFFF;
    private static final Vec START = new Vec(-26, 32, 0), TIP = new Vec(26, 32, 0);

    @Test
    void an_arrow_is_red_in_a_white_rim_and_wider_at_its_tip() {
        var picture = draw(arrow(1, false));
        assertThat(at(picture, 20, 32)).isEqualTo(RED);
        assertThat(at(picture, 20, 37)).isEqualTo(WHITE);
        assertThat(at(picture, 40, 38)).as("in the head").isEqualTo(RED);
        assertThat(at(picture, 24, 38)).as("beside the shaft").isNotEqualTo(RED);
    }

    @Test
    void an_arrow_for_both_ways_has_two_heads() {
        assertThat(at(draw(arrow(1, true)), 24, 38)).isEqualTo(RED);
    }

    @Test
    void an_arrow_that_is_hidden_is_not_there() {
        assertThat(draw(arrow(0, false)).rgb()).isEqualTo(draw().rgb());
        assertThat(at(draw(arrow(0.5, false)), 20, 32))
                .isEqualTo(Colour.mix(at(draw(), 20, 32), RED, 0.5));
    }

    @Test
    void an_arrow_says_which_parts_it_lies_on() {
        var under = sheet("head", 0x2040C0, 6, new Vec(0, 32, 0));
        var beside = sheet("handL", 0x2040C0, 6, new Vec(0, 8, 0));
        assertThat(covered(arrow(1, false), under, beside)).containsExactly("head");
        assertThat(covered(arrow(0, false), under, beside)).isEmpty();
    }

    @Test
    void a_part_that_another_hides_is_not_covered() {
        var face = sheet("head", 0x2040C0, 6, new Vec(0, 32, 0));
        var hand = sheet("handL", 0x30A040, 20, new Vec(0, 32, 20));
        assertThat(covered(arrow(1, false), face, hand)).containsExactly("handL");
    }

    @Test
    void a_curve_ends_at_its_last_point() {
        var path = List.of(new Vec(-20, 12, 0), new Vec(-20, 52, 0), new Vec(20, 52, 0));
        var picture = draw(new Arrow("turn", path, 1, false));
        assertThat(at(picture, 49, 12)).isEqualTo(RED);
        assertThat(at(picture, 12, 12)).as("where the curve is only drawn to").isNotEqualTo(RED);
    }

    @Test
    void a_path_has_two_to_four_points() {
        for (int points : new int[] {1, 5})
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Arrow("x", Collections.nCopies(points, TIP), 1, false));
    }

    private static Arrow arrow(double strength, boolean twoWay) {
        return new Arrow("go", List.of(START, TIP), strength, twoWay);
    }

    private static Set<String> covered(Arrow arrow, Part... parts) {
        var canvas = new Canvas(SIDE);
        var scene = new Scene(List.of(parts), List.of(arrow), OptionalDouble.empty(), Set.of());
        canvas.draw(scene, FRONT);
        return canvas.underArrows(scene, FRONT);
    }

    private static Picture draw(Arrow... arrows) {
        var scene = new Scene(List.of(), List.of(arrows), OptionalDouble.empty(), Set.of());
        return new Canvas(SIDE).draw(scene, FRONT);
    }
}
