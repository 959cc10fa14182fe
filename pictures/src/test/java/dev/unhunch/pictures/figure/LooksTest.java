package dev.unhunch.pictures.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.pictures.pose.PoseProblem;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

class LooksTest {
    private static final Path CATALOGUE =
            Path.of("../content/src/main/resources/dev/unhunch/content/packs/core/exercises");

    @Test
    void a_pose_file_can_ask_for_each_by_name() {
        for (var name : Looks.names()) assertThat(Looks.named(name).name()).isEqualTo(name);
    }

    @Test
    void whoever_asks_for_a_stranger_hears_who_is_there() {
        assertThatThrownBy(() -> Looks.named("zoe"))
                .isInstanceOf(PoseProblem.class)
                .hasMessageContaining("zoe")
                .hasMessageContaining("ada, bo, cem, dalia, eun, femi, gil");
    }

    @Test
    void an_exercise_keeps_its_person_from_build_to_build() {
        assertThat(Looks.of("neck-side-turn").name()).isEqualTo("gil");
        assertThat(Looks.of("prone-t-raise").name()).isEqualTo("ada");
        assertThat(Looks.of("").name()).isEqualTo("ada");
    }

    @Test
    void the_catalogue_shows_everybody_about_equally_often() throws IOException {
        var exercises = exercisesByLook();
        assertThat(exercises).containsOnlyKeys(Looks.names());
        long all = exercises.values().stream().mapToLong(Long::longValue).sum();
        double fair = (double) all / Looks.names().size();
        assertThat(exercises.values())
                .allSatisfy(count -> assertThat((double) count).isBetween(fair / 2, fair * 1.6));
    }

    @Test
    void one_wears_a_scarf_and_no_two_have_the_same_skin() {
        var looks = Looks.names().stream().map(Looks::named).toList();
        assertThat(looks).extracting(Look::style).contains(Look.Hair.SCARF);
        assertThat(looks).extracting(Look::skin).doesNotHaveDuplicates();
        assertThat(looks).extracting(Look::top).doesNotHaveDuplicates();
    }

    @Test
    void no_top_is_as_red_as_arrows_and_working_muscles_are() {
        for (var name : Looks.names()) {
            int top = Looks.named(name).top(), red = top >> 16, green = top >> 8 & 255;
            assertThat(red - green).as(name).isLessThan(40);
        }
    }

    private static Map<String, Long> exercisesByLook() throws IOException {
        try (var files = Files.list(CATALOGUE)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .map(id -> Looks.of(id).name())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }
}
