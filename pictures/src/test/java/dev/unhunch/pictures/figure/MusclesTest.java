package dev.unhunch.pictures.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class MusclesTest {
    private static final Path CATALOGUE =
            Path.of("../content/src/main/resources/dev/unhunch/content/packs/core/muscles");

    @Test
    void every_muscle_of_the_catalogue_can_glow() throws IOException {
        var ids = new TreeSet<String>();
        try (var files = Files.list(CATALOGUE)) {
            files.forEach(each -> ids.add(each.getFileName().toString().replace(".json", "")));
        }
        assertThat(ids).isNotEmpty();
        assertThat(Muscles.known()).containsExactlyElementsOf(ids);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_glow_reaches_the_surface_on_both_sides(String muscle) {
        assertThat(painted(muscle + ".left")).as("left").isPositive();
        assertThat(painted(muscle + ".right")).as("right").isPositive();
    }

    @Test
    void an_unknown_muscle_is_named_with_those_that_are_known() {
        assertThatThrownBy(() -> painted("trapez"))
                .isInstanceOf(PoseProblem.class)
                .hasMessageContaining("trapez")
                .hasMessageContaining("rhomboids");
    }

    @Test
    void the_calf_glows_behind_the_shin() {
        var skeleton = Posed.as("{\"glow\": {\"gastrocnemius\": 1}}");
        var knee = skeleton.get("kneeL");
        for (var part : figure(skeleton))
            for (var point : part.mesh().points())
                if (!part.name().startsWith("foot") && isPainted(part, point))
                    assertThat(knee.frame().local(point.minus(knee.at())).z()).isNegative();
    }

    static Set<String> all() {
        return Muscles.known();
    }

    /** How many corners of the body's surface glow. */
    private static long painted(String muscle) {
        var skeleton = Posed.as("{\"glow\": {\"" + muscle + "\": 1}}");
        return figure(skeleton).stream()
                .mapToLong(part ->
                        part.mesh().points().stream()
                                .filter(point -> isPainted(part, point))
                                .count())
                .sum();
    }

    private static boolean isPainted(Part part, Vec point) {
        return part.decals().stream()
                .anyMatch(decal ->
                        decal.colour() == Muscles.GLOW && decal.where().strength(point) > 0);
    }

    private static List<Part> figure(Skeleton skeleton) {
        return Figure.of(skeleton, Looks.named("bo"), Detail.CLOSE);
    }
}
