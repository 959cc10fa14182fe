package dev.unhunch.app.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.Product;
import dev.unhunch.app.serve.Serving;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.discord.standin.DiscordStandIn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** A token that Discord does not take. */
class RefusedTest {
    private static final String WRONG = "bm9ib2R5.G0aaaa.not-a-token-of-anybody";
    @TempDir private Path folder = Path.of("");

    @Test
    void where_discord_is_all_there_is_the_run_ends_with_one_clear_sentence() throws Exception {
        var said = new ByteArrayOutputStream();
        try (var discord = DiscordStandIn.start();
                var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            var environment =
                    Map.of(
                            "DISCORD_TOKEN", WRONG,
                            "DISCORD_API_URL", discord.apiUrl(),
                            "DISCORD_GATEWAY_URL", discord.gatewayUrl(),
                            "UNHUNCH_DATA_DIR", folder.toString());
            var settings = SettingsReader.read(environment, new OperatorTexts()).settings();
            var product = Product.of(settings.orElseThrow());

            assertThat(new Serving(settings.orElseThrow(), product, out).run()).isFalse();
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("DISCORD_TOKEN is refused")
                .doesNotContain(WRONG);
    }
}
