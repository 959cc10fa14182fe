package dev.unhunch.pictures.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeSet;

class CheckingTest {
    @TempDir private Path root;
    private Desk desk;
    private Path core;

    @BeforeEach
    void drawEverything() throws IOException {
        desk = new Desk(root);
        core = desk.core();
        for (int i = 10; i < 22; i++) desk.pose("core/poses/pose-" + i + ".json", i % 4 + 1);
        desk.render(core);
    }

    @Test
    void where_nothing_has_changed_nothing_is_drawn() throws IOException {
        var report = desk.check(core);
        assertThat(report.problems()).isEmpty();
        assertThat(report.pictures()).isEqualTo(12);
        assertThat(desk.drawn()).isEmpty();
    }

    @Test
    void a_day_chooses_five_and_days_in_a_row_choose_all() throws IOException {
        desk.check(core, "2026-05-01");
        var first = new ArrayList<>(desk.drawn());
        assertThat(first).hasSize(5);
        desk.check(core, "2026-05-01");
        assertThat(desk.drawn()).isEqualTo(first);
        var all = new TreeSet<>(first);
        for (var day : new String[] {"2026-05-02", "2026-05-03"}) {
            assertThat(desk.check(core, day).problems()).isEmpty();
            all.addAll(desk.drawn());
        }
        assertThat(all).hasSize(12);
    }

    @Test
    void all_are_drawn_when_asked_for() throws IOException {
        assertThat(desk.check(core, Checking.Sample.everything()).problems()).isEmpty();
        assertThat(desk.drawn()).hasSize(12);
    }

    @Test
    void a_changed_pose_is_drawn_and_found_to_look_otherwise() throws IOException {
        desk.pose("core/poses/pose-15.json", 9);
        var report = desk.check(core);
        assertThat(desk.drawn()).containsExactly("pose-15.json");
        assertThat(report.problems())
                .singleElement()
                .asString()
                .startsWith("pose-15: pose or renderer has changed since it was drawn;")
                .contains("./unhunch pictures render " + core);
    }

    @Test
    void a_change_that_makes_no_difference_is_only_pointed_out() throws IOException {
        desk.write("core/poses/pose-15.json", "4\n");
        assertThat(desk.check(core).problems()).isEmpty();
        assertThat(desk.said()).anyMatch(line -> line.startsWith("pose-15: pose or renderer has"));
    }

    @Test
    void a_new_renderer_that_draws_the_same_passes() throws IOException {
        desk.versions("drawing 2", "composing 2");
        assertThat(desk.check(core).problems()).isEmpty();
        assertThat(desk.drawn()).hasSize(12);
    }

    @Test
    void a_pose_that_was_never_drawn_is_missing() throws IOException {
        desk.pose("core/poses/new.json", 2);
        assertThat(desk.check(core).problems())
                .containsExactly("new: has not been drawn; run ./unhunch pictures render " + core);
        assertThat(desk.drawn()).isEmpty();
    }

    @Test
    void a_file_that_is_not_the_drawn_one_is_named() throws IOException {
        Files.writeString(core.resolve("poses/pose-15.gif"), "x");
        assertThat(desk.check(core).problems())
                .singleElement()
                .asString()
                .startsWith("pose-15.gif: is not the file that was drawn;");
    }

    @Test
    void a_renderer_that_is_not_steady_is_found_out() throws IOException {
        desk.drawOtherwise();
        assertThat(desk.check(core, "2026-05-01").problems())
                .hasSize(5)
                .allMatch(problem -> problem.contains("neither pose nor renderer has changed"));
    }

    @Test
    void a_picture_of_nothing_is_named() throws IOException {
        Files.copy(core.resolve("poses/pose-15.png"), core.resolve("poses/old.png"));
        assertThat(desk.check(core).problems())
                .singleElement()
                .asString()
                .startsWith("old: there is a picture, but nothing that it is a picture of;");
    }

    @Test
    void whoever_has_ten_to_mend_does_not_wait_for_more() throws IOException {
        desk.versions("drawing 2", "composing 1");
        desk.drawOtherwise();
        assertThat(desk.check(core).problems()).hasSizeBetween(10, 11);
    }
}
