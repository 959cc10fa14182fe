package dev.unhunch.pictures.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class PressTest {
    @TempDir private Path root;
    private Desk desk;
    private Path core;

    @BeforeEach
    void layTheDesk() {
        desk = new Desk(root);
        core = desk.core();
        desk.pose("core/poses/nod.json", 2);
        desk.pose("core/poses/turn.json", 3);
    }

    @Test
    void a_pose_gets_a_still_a_film_and_a_line_that_says_what_they_were_drawn_from()
            throws IOException {
        var report = desk.render(core);
        assertThat(report).isEqualTo(new Report(2, 2, List.of()));
        assertThat(core.resolve("poses"))
                .isDirectoryContaining("glob:**/nod.png")
                .isDirectoryContaining("glob:**/nod.gif");
        assertThat(Files.readString(core.resolve("poses/rendered.json")))
                .containsPattern(
                        "\n    \"nod\": \\{\"from\":\"[0-9a-f]{32}\",\"png\":\"[0-9a-f]{32}\","
                                + "\"gif\":\"[0-9a-f]{32}\"},\n");
    }

    @Test
    void it_leaves_nothing_else_behind() throws IOException {
        desk.render(core);
        try (var files = Files.list(core.resolve("poses"))) {
            assertThat(files).hasSize(7);
        }
    }

    @Test
    void what_is_up_to_date_is_not_drawn_again() throws IOException {
        desk.render(core);
        desk.render(core);
        assertThat(desk.drawn()).isEmpty();
    }

    @Test
    void a_changed_pose_is_drawn_again_and_its_neighbour_is_not() throws IOException {
        desk.render(core);
        desk.pose("core/poses/turn.json", 4);
        desk.render(core);
        assertThat(desk.drawn()).containsExactly("turn.json");
    }

    @Test
    void line_ends_of_another_system_are_no_change() throws IOException {
        desk.write("core/poses/nod.json", "2\n");
        desk.render(core);
        desk.write("core/poses/nod.json", "2\r\n");
        desk.render(core);
        assertThat(desk.drawn()).isEmpty();
    }

    @Test
    void another_renderer_draws_everything_again() throws IOException {
        desk.render(core);
        desk.versions("drawing 2", "composing 1");
        desk.render(core);
        assertThat(desk.drawn()).containsExactly("nod.json", "turn.json");
    }

    @Test
    void what_somebody_has_removed_or_changed_is_drawn_again() throws IOException {
        desk.render(core);
        Files.delete(core.resolve("poses/nod.gif"));
        Files.writeString(core.resolve("poses/turn.png"), "x");
        desk.render(core);
        assertThat(desk.drawn()).containsExactly("nod.json", "turn.json");
    }

    @Test
    void who_names_a_picture_gets_that_one() throws IOException {
        desk.render(core, "turn");
        assertThat(desk.drawn()).containsExactly("turn.json");
        assertThat(core.resolve("poses/nod.png")).doesNotExist();
    }

    @Test
    void who_names_a_picture_that_cannot_be_is_told() throws IOException {
        assertThat(desk.render(core, "jump").problems())
                .singleElement()
                .asString()
                .startsWith("jump: there is no ");
    }

    @Test
    void all_means_all() throws IOException {
        desk.render(core);
        desk.render(core, new Press.Request(true, Set.of()));
        assertThat(desk.drawn()).containsExactly("nod.json", "turn.json");
    }

    @Test
    void a_pose_that_is_wrong_is_named_and_does_not_stop_the_others() throws IOException {
        desk.pose("core/poses/nod.json", 0);
        var report = desk.render(core);
        assertThat(report.problems()).containsExactly("nod: the left elbow is bent to 170°");
        assertThat(core.resolve("poses/turn.gif")).exists();
    }

    @Test
    void the_picture_of_a_pose_that_is_gone_goes_too() throws IOException {
        desk.render(core);
        Files.delete(core.resolve("poses/nod.json"));
        desk.render(core);
        assertThat(core.resolve("poses/nod.png")).doesNotExist();
        assertThat(core.resolve("poses/nod.gif")).doesNotExist();
        assertThat(Files.readString(core.resolve("poses/rendered.json"))).doesNotContain("nod");
        assertThat(desk.said()).anyMatch(line -> line.startsWith("nod: removed"));
    }

    @Test
    void a_list_that_a_merge_has_broken_is_named() throws IOException {
        desk.render(core);
        desk.write("core/poses/rendered.json", "<<<<<<< HEAD\n{}");
        assertThatThrownBy(() -> desk.render(core))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("poses/rendered.json: is no JSON");
    }

    @Test
    void a_pose_does_not_take_the_name_of_a_routines_picture() {
        desk.pose("core/poses/routine-calm.json", 1);
        assertThatThrownBy(() -> desk.render(core)).hasMessageContaining("name the pose otherwise");
    }
}
