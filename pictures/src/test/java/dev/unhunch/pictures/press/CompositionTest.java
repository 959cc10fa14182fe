package dev.unhunch.pictures.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.pictures.image.Png;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is made of the stills of a pack and the built-in one. */
class CompositionTest {
    @TempDir private Path root;
    private Desk desk;
    private Path core;

    @BeforeEach
    void layTheDesk() {
        desk = new Desk(root);
        core = desk.core();
        desk.pose("core/poses/nod.json", 2);
        desk.pose("core/poses/turn.json", 3);
        desk.write(
                "core/routines/calm.json",
                """
                {"steps": [{"exercise": "turn"}, {"exercise": "nod"}, {"exercise": "turn"}]}\
                """);
        desk.write(
                "core/challenges/week.json",
                """
                {"days": 7, "restDays": [4], "phases": [{"daily": [{"routine": "calm"}, {"tip": "x"}]}]}\
                """);
    }

    private boolean isThere(Path pack, String name) {
        return Files.exists(pack.resolve("poses").resolve(name));
    }

    @Test
    void a_routine_has_a_strip_and_a_challenge_a_cover() throws IOException {
        assertThat(desk.render(core).problems()).isEmpty();
        var strip = Png.decode(Files.readAllBytes(core.resolve("poses/routine-calm.png")));
        var cover = Png.decode(Files.readAllBytes(core.resolve("poses/challenge-week.png")));
        assertThat(strip.width()).isEqualTo(512);
        assertThat(cover.width()).isEqualTo(512);
        assertThat(isThere(core, "routine-calm.gif")).isFalse();
    }

    @Test
    void a_strip_follows_its_stills_and_its_steps() throws IOException {
        desk.render(core);
        var before = Files.readAllBytes(core.resolve("poses/routine-calm.png"));
        desk.pose("core/poses/turn.json", 9);
        desk.render(core);
        var after = Files.readAllBytes(core.resolve("poses/routine-calm.png"));
        assertThat(after).isNotEqualTo(before);
        desk.write("core/routines/calm.json", "{\"steps\": [{\"exercise\": \"nod\"}]}");
        desk.render(core);
        assertThat(Files.readAllBytes(core.resolve("poses/routine-calm.png"))).isNotEqualTo(after);
    }

    @Test
    void a_changed_way_to_make_strips_draws_no_pose_again() throws IOException {
        desk.render(core);
        desk.versions("drawing 1", "composing 2");
        assertThat(desk.render(core).drawn()).isEqualTo(2);
        assertThat(desk.drawn()).isEmpty();
    }

    @Test
    void a_routine_with_a_step_that_has_no_picture_has_no_strip() throws IOException {
        desk.write(
                "core/routines/calm.json",
                "{\"steps\": [{\"exercise\": \"nod\"}, {\"exercise\": \"jump\"}]}");
        assertThat(desk.render(core).problems()).isEmpty();
        assertThat(isThere(core, "routine-calm.png")).isFalse();
        assertThat(isThere(core, "challenge-week.png")).isTrue();
        assertThat(desk.check(core).problems()).isEmpty();
    }

    @Test
    void a_strip_goes_when_a_step_loses_its_picture() throws IOException {
        desk.render(core);
        Files.delete(core.resolve("poses/nod.json"));
        desk.render(core);
        assertThat(isThere(core, "routine-calm.png")).isFalse();
    }

    @Test
    void an_exercise_says_itself_which_pose_is_its_own() throws IOException {
        desk.write("core/exercises/head-turn.json", "{\"pose\": \"poses/turn.json\"}");
        desk.write("core/routines/calm.json", "{\"steps\": [{\"exercise\": \"head-turn\"}]}");
        desk.render(core);
        assertThat(isThere(core, "routine-calm.png")).isTrue();
    }

    @Test
    void a_pack_of_ones_own_takes_stills_from_the_built_in_one() throws IOException {
        desk.render(core);
        desk.pose("own/poses/wave.json", 4);
        desk.write(
                "own/routines/hello.json",
                "{\"steps\": [{\"exercise\": \"wave\"}, {\"exercise\": \"nod\"}]}");
        assertThat(desk.render(desk.own())).extracting(Report::pictures).isEqualTo(2);
        assertThat(isThere(desk.own(), "routine-hello.png")).isTrue();
        assertThat(isThere(desk.own(), "nod.png")).isFalse();
        assertThat(desk.check(desk.own()).problems()).isEmpty();
    }

    @Test
    void a_drawing_of_ones_own_goes_before_the_built_in_one() throws IOException {
        desk.render(core);
        desk.pose("own/poses/nod.json", 9);
        desk.write("own/routines/calm.json", Files.readString(core.resolve("routines/calm.json")));
        desk.render(desk.own());
        assertThat(Files.readAllBytes(desk.own().resolve("poses/routine-calm.png")))
                .isNotEqualTo(Files.readAllBytes(core.resolve("poses/routine-calm.png")));
    }
}
