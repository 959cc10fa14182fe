package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.Product;
import dev.unhunch.app.serve.Serving;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.slack.standin.SlackStandIn;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Tokens that Slack does not take. */
class RefusedTest {
    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"})
    void where_slack_is_all_there_is_the_run_ends_with_one_clear_sentence(String name)
            throws Exception {
        var said = new ByteArrayOutputStream();
        var wrong = name.contains("BOT") ? "xoxb-of-nobody" : "xapp-of-nobody";
        try (var slack = SlackStandIn.start();
                var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            var environment =
                    new HashMap<>(
                            Map.of(
                                    "SLACK_BOT_TOKEN", slack.botToken(),
                                    "SLACK_APP_TOKEN", slack.appToken(),
                                    "SLACK_API_URL", slack.apiUrl(),
                                    "UNHUNCH_DATA_DIR", folder.toString()));
            environment.put(name, wrong);
            var settings = SettingsReader.read(environment, new OperatorTexts()).settings();
            var product = Product.of(settings.orElseThrow());

            assertThat(new Serving(settings.orElseThrow(), product, out).run()).isFalse();
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce(name)
                .doesNotContain(wrong);
    }
}
