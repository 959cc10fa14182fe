package dev.unhunch.pictures.prop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.unhunch.pictures.figure.Skeleton;
import dev.unhunch.pictures.figure.Solver;
import dev.unhunch.pictures.pose.PoseFile;
import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

class PropsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Skeleton person = person();

    @ParameterizedTest
    @MethodSource("types")
    void every_thing_is_drawn_without_being_told_more(String type) {
        var parts = props("[{'type':'" + type + "'}]");
        assertThat(parts).isNotEmpty();
        for (var part : parts) {
            assertThat(part.piece()).isEqualTo(type);
            assertThat(part.mesh().points())
                    .allSatisfy(point -> assertThat(point.length()).isLessThan(400));
        }
    }

    static Set<String> types() {
        return Kinds.names();
    }

    @Test
    void a_thing_that_nobody_knows_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> props("[{'type':'sofa'}]"))
                .isInstanceOf(PoseProblem.class)
                .hasMessageContaining("sofa")
                .hasMessageContaining("foam-roller");
    }

    @Test
    void a_field_that_nothing_would_read_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> props("[{'type':'chair','wheelz':true}]"))
                .isInstanceOf(PoseProblem.class)
                .hasMessageContaining("wheelz")
                .hasMessageContaining("backHeight");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'chair','at':[0,46]}",
                "{'type':'chair','back':'yes'}",
                "{'type':'towel','shape':'ball'}",
                "{'type':'pillow','from':'tail'}",
                "{'type':'band','through':['handL']}",
                "{'type':'band','through':['handL','tail']}"
            })
    void what_cannot_be_meant_is_refused(String prop) {
        assertThatThrownBy(() -> props("[" + prop + "]")).isInstanceOf(PoseProblem.class);
    }

    @Test
    void a_band_goes_from_fist_to_fist() {
        var band = props("[{'type':'band'}]").getFirst();
        for (var hand : List.of("handL", "handR"))
            assertThat(distance(band, Route.grip(person.get(hand)))).isLessThan(1.6);
        var left = Route.grip(person.get("handL"));
        var right = Route.grip(person.get("handR"));
        assertThat(distance(band, left.mix(right, 0.5))).isGreaterThan(5);
        assertThat(lowest(band)).isGreaterThan(Math.min(left.y(), right.y()) - 9);
    }

    @Test
    void a_slack_band_hangs_lower() {
        double tight = lowest(props("[{'type':'band'}]").getFirst());
        double slack = lowest(props("[{'type':'band','slack':20}]").getFirst());
        assertThat(slack).isLessThan(tight - 5);
    }

    @Test
    void a_band_around_both_feet_lies_under_the_soles() {
        var band =
                props("[{'type':'band','through':['handL','ankleL','ankleR','handR']}]").getFirst();
        for (int side : new int[] {1, -1})
            assertThat(distance(band, person.get("ankle", side).point(side * 4.2, -8.2, 7)))
                    .isLessThan(2);
    }

    @Test
    void what_is_said_of_a_pair_is_there_twice_and_mirrored() {
        var parts = props("[{'type':'soft-ball','from':'elbow','at':[4,0,0]}]");
        assertThat(parts).extracting(Part::piece).containsExactly("soft-ball", "soft-ball 2");
        Vec left = middle(parts.get(0)), right = middle(parts.get(1));
        assertThat(left.x()).isEqualTo(-right.x(), within(0.01));
    }

    @Test
    void things_of_one_kind_are_pieces_of_their_own() {
        var parts = props("[{'type':'ball'},{'type':'ball','at':[5,3,0]}]");
        assertThat(parts).extracting(Part::piece).containsExactly("ball", "ball 2");
    }

    @Test
    void walls_and_mats_cast_no_shadow() {
        assertThat(List.of("wall", "wall 2", "mat")).allMatch(Props::isShadowless);
        assertThat(Props.isShadowless("chair")).isFalse();
    }

    private List<Part> props(String json) {
        return Props.of(read(json), person);
    }

    private static double distance(Part part, Vec from) {
        return part.mesh().points().stream()
                .mapToDouble(point -> point.minus(from).length())
                .min()
                .orElseThrow();
    }

    private static double lowest(Part part) {
        return part.mesh().points().stream()
                .min(Comparator.comparingDouble(Vec::y))
                .orElseThrow()
                .y();
    }

    private static Vec middle(Part part) {
        var points = part.mesh().points();
        return points.stream().reduce(Vec.ZERO, Vec::plus).times(1.0 / points.size());
    }

    private static Skeleton person() {
        var file =
                PoseFile.of(
                        "test", read("{'keyframes':[{'hands':{'at':[4,-10,40],'grip':'fist'}}]}"));
        return Solver.solve(file.at(0));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
