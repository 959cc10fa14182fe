package dev.unhunch.pictures.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

class VersionsTest {
    private static final Map<String, String> SOURCES =
            Map.of(
                    "Studio.java", "draw();",
                    "raster/Canvas.java", "int a = b\n        * c;",
                    "image/Gif.java", "encode();",
                    "compose/Strip.java", "tiles();",
                    "press/Press.java", "print();",
                    "Main.java", "run();");

    private static Versions with(String path, String source) {
        var sources = new TreeMap<>(SOURCES);
        sources.put(path, source);
        return Versions.of(sources);
    }

    private static final Versions NOW = Versions.of(new TreeMap<>(SOURCES));

    @Test
    void a_change_in_what_draws_is_another_renderer() {
        var changed = with("raster/Canvas.java", "int a = b\n        * d;");
        assertThat(changed.drawing()).isNotEqualTo(NOW.drawing());
        assertThat(changed.composing()).isEqualTo(NOW.composing());
        assertThat(with("Studio.java", "").drawing()).isNotEqualTo(NOW.drawing());
    }

    @Test
    void a_change_in_what_composes_only_concerns_compositions() {
        var changed = with("compose/Strip.java", "more();");
        assertThat(changed.drawing()).isEqualTo(NOW.drawing());
        assertThat(changed.composing()).isNotEqualTo(NOW.composing());
    }

    @Test
    void a_change_in_how_files_are_written_concerns_both() {
        var changed = with("image/Gif.java", "encodeBetter();");
        assertThat(changed.drawing()).isNotEqualTo(NOW.drawing());
        assertThat(changed.composing()).isNotEqualTo(NOW.composing());
    }

    @Test
    void the_command_line_and_this_keeping_do_not_count() {
        assertThat(with("Main.java", "runAway();")).isEqualTo(NOW);
        assertThat(with("press/Press.java", "printMore();")).isEqualTo(NOW);
    }

    @Test
    void remarks_imports_line_ends_and_indentation_do_not_count() {
        var remarked =
                """
                package a;
                import b;

                /**
                 * Why.
                 */
                int a = b // kept, as it stands behind code
                """;
        assertThat(Versions.withoutRemarks(remarked))
                .isEqualTo("int a = b // kept, as it stands behind code\n");
        assertThat(with("raster/Canvas.java", "/* x */\r\n  int a = b\r\n* c;\r\n// y"))
                .isEqualTo(NOW);
    }

    @Test
    void this_program_carries_its_sources() throws IOException {
        var versions = Versions.ofThisProgram();
        assertThat(versions.drawing()).hasSize(32).isNotEqualTo(versions.composing());
    }
}
