package dev.unhunch.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The product's mark is one drawing, wherever it is shown. */
class MarkTest {
    private static final Path IMAGES = Path.of("..", "docs", "images");

    /** Where a PNG tells its width and then its height. */
    private static final int WIDTH_AT = 16;

    private static String svg(String name) throws IOException {
        return Files.readString(IMAGES.resolve(name));
    }

    private static String drawing(String svg) {
        return svg.substring(svg.indexOf("<clipPath"), svg.indexOf("\n  </g>\n"));
    }

    @Test
    void the_mark_is_small_speaks_to_screen_readers_and_needs_no_font() throws IOException {
        assertThat(svg("mark.svg"))
                .hasSizeLessThan(4000)
                .contains("<title", "<desc")
                .doesNotContain("<text", "font");
    }

    @ParameterizedTest
    @ValueSource(strings = {"header-light.svg", "header-dark.svg"})
    void the_readme_s_header_shows_the_mark(String name) throws IOException {
        assertThat(svg(name)).contains(drawing(svg("mark.svg"))).doesNotContain("<text", "font");
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("docs/images/" + name);
    }

    @Test
    void the_app_icon_is_as_large_as_slack_and_discord_ask_for() throws IOException {
        var png = ByteBuffer.wrap(Files.readAllBytes(IMAGES.resolve("app-icon.png")));
        assertThat(png.getInt(WIDTH_AT)).isEqualTo(512);
        assertThat(png.getInt(WIDTH_AT + Integer.BYTES)).isEqualTo(512);
    }
}
