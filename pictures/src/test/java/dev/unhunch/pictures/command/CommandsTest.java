package dev.unhunch.pictures.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.pictures.image.Films;
import dev.unhunch.pictures.image.Png;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CommandsTest {
    @TempDir private Path root;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void aPackWithTwoPoses() throws IOException {
        Files.createDirectories(root.resolve("pack/poses"));
        Files.writeString(root.resolve("pack/poses/nod.json"), "3");
        Files.writeString(root.resolve("pack/poses/turn.json"), "4");
    }

    private int run(String line) {
        printed.reset();
        var words =
                List.of(
                        line.replace("PACK", root + "/pack")
                                .replace("OUT", root + "/out")
                                .split(" "));
        try (var out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            return Commands.run(
                    words, pose -> Films.of(Integer.parseInt(Files.readString(pose))), out);
        }
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void drawing_says_a_line_for_each_picture_and_how_it_went() {
        assertThat(run("render PACK")).isZero();
        assertThat(printed())
                .containsPattern("nod +still +\\d+\\.\\d kB, film +\\d+\\.\\d kB in 3 shots\n")
                .containsPattern("2 pictures in .*pack: 2 drawn, \\d+\\.\\d s\\.\n$");
    }

    @Test
    void what_is_wrong_with_a_pose_is_said_and_fails() throws IOException {
        Files.writeString(root.resolve("pack/poses/nod.json"), "bent");
        assertThat(run("render PACK")).isEqualTo(1);
        assertThat(printed()).contains("Problems: 1\n  nod: For input string: \"bent\"\n");
    }

    @Test
    void a_check_passes_once_everything_is_drawn() {
        assertThat(run("check PACK")).isEqualTo(1);
        assertThat(printed()).contains("nod: has not been drawn;");
        run("render PACK");
        assertThat(run("check PACK --date 2026-05-01")).isZero();
        assertThat(printed()).contains(": 2 drawn again and compared");
        assertThat(run("check PACK --draw all")).isZero();
    }

    @Test
    void a_sheet_shows_what_was_drawn_or_what_is_asked_for() throws IOException {
        run("render PACK");
        assertThat(run("sheet PACK OUT.png")).isZero();
        assertThat(run("sheet PACK OUT-one.png turn")).isZero();
        var both = Png.decode(Files.readAllBytes(root.resolve("out.png")));
        var one = Png.decode(Files.readAllBytes(root.resolve("out-one.png")));
        assertThat(both.rgb()).isNotEqualTo(one.rgb());
        assertThat(run("sheet PACK OUT.png jump")).isEqualTo(1);
        assertThat(printed()).contains("jump: there is no ");
    }

    @Test
    void many_pictures_come_on_pages_too() throws IOException {
        for (int i = 0; i < 12; i++)
            Files.writeString(root.resolve("pack/poses/pose-" + i + ".json"), "2");
        run("render PACK");
        assertThat(run("sheet PACK OUT.png")).isZero();
        assertThat(root)
                .isDirectoryContaining("glob:**/out-1.png")
                .isDirectoryContaining("glob:**/out-2.png");
    }

    @Test
    void one_pose_is_drawn_to_a_file_of_its_own() throws IOException {
        assertThat(run("still PACK nod OUT.png --at 0")).isZero();
        var first = Png.decode(Files.readAllBytes(root.resolve("out.png")));
        assertThat(first.rgb()).isEqualTo(Films.picture(10).rgb());
        assertThat(run("still PACK nod OUT.png")).isZero();
        var still = Png.decode(Files.readAllBytes(root.resolve("out.png")));
        assertThat(still.rgb()).isEqualTo(Films.picture(16).rgb());
        assertThat(run("still PACK jump OUT.png")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paint PACK | There is no command \"paint\".",
                "render | The command \"render\" needs more words.",
                "render PACK/nowhere | is no folder",
                "render PACK --quick | There is no option \"--quick\"",
                "check PACK --date | There is no option \"--date\", or its value is missing.",
                "check PACK --date today | \"today\" is no date; one looks like 2026-05-01.",
                "check PACK --draw some | --draw is \"changed\" or \"all\", not \"some\".",
                "still PACK nod OUT.png --at end | \"end\" is no number.",
                "still PACK nod OUT.png --at 3 | There is no shot 3; the last is 2.",
            })
    void wrong_use_is_named_and_help_follows(String line, String said) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(printed())
                .contains(said)
                .contains("  pictures render DIR [ID...] [--all]  draws");
    }

    @Test
    void help_is_no_failure() {
        assertThat(run("--core x --help")).isZero();
        assertThat(printed()).startsWith("Draws the pictures of a content pack");
    }
}
