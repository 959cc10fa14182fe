package dev.unhunch.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.slack.SealingKey;
import dev.unhunch.slack.Secret;
import dev.unhunch.slack.SlackSettings;
import dev.unhunch.slack.SlackSettings.Mode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SlackReaderTest {
    private static final String BOT = "xoxb-of-nobody";
    private static final String APP = "xapp-of-nobody";
    private static final String OLD_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String NEW_KEY =
            Base64.getEncoder()
                    .encodeToString(
                            "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    private static final Map<String, String> SOCKET =
            Map.of("SLACK_BOT_TOKEN", BOT, "SLACK_APP_TOKEN", APP);

    private static final Map<String, String> HTTP =
            Map.of(
                    "SLACK_SIGNING_SECRET", "8f742231b10e8888abcd99yyyzzz85a5",
                    "SLACK_CLIENT_ID", "33336676.569200954261",
                    "SLACK_CLIENT_SECRET", "0123456789",
                    "UNHUNCH_SECRET_KEY", OLD_KEY);

    @TempDir private Path folder = Path.of("");

    private static SettingsReader.Outcome read(Map<String, String> environment) {
        return SettingsReader.read(environment, new OperatorTexts());
    }

    private static Settings settings(Map<String, String> environment) {
        var outcome = read(environment);
        assertThat(outcome.problems()).isEmpty();
        return outcome.settings().orElseThrow();
    }

    private static SlackSettings slack(Map<String, String> environment) {
        return settings(environment).slack().orElseThrow();
    }

    private static Map<String, String> with(
            Map<String, String> settings, String name, String value) {
        var all = new HashMap<>(settings);
        all.put(name, value);
        return all;
    }

    private static Map<String, String> without(Map<String, String> settings, String name) {
        var all = new HashMap<>(settings);
        all.remove(name);
        return all;
    }

    @Test
    void two_tokens_switch_slack_on_over_sockets_and_the_web_chat_off() {
        var settings = settings(SOCKET);

        assertThat(settings.slack())
                .contains(
                        new SlackSettings(
                                new Mode.Socket(new Secret(BOT), new Secret(APP)),
                                URI.create("https://slack.com/api/"),
                                Optional.empty()));
        assertThat(settings.webRuns()).isFalse();
        assertThat(settings.running()).isEqualTo(1);
        assertThat(settings(Map.of()).slack()).isEmpty();
    }

    @Test
    void a_token_can_come_from_a_file() throws IOException {
        var file = Files.writeString(folder.resolve("token"), APP + "\n");
        var environment =
                with(without(SOCKET, "SLACK_APP_TOKEN"), "SLACK_APP_TOKEN_FILE", file.toString());

        assertThat(slack(environment).mode())
                .isEqualTo(new Mode.Socket(new Secret(BOT), new Secret(APP)));
    }

    @Test
    void a_secret_an_id_and_a_key_switch_it_on_over_http() {
        var environment =
                with(
                        with(HTTP, "UNHUNCH_SECRET_KEY", NEW_KEY + ", " + OLD_KEY),
                        "UNHUNCH_PUBLIC_URL",
                        "https://unhunch.example.com");

        assertThat(slack(environment))
                .isEqualTo(
                        new SlackSettings(
                                new Mode.Http(
                                        new Secret("8f742231b10e8888abcd99yyyzzz85a5"),
                                        "33336676.569200954261",
                                        new Secret("0123456789"),
                                        List.of(key(NEW_KEY), key(OLD_KEY))),
                                SlackSettings.API,
                                Optional.of(URI.create("https://unhunch.example.com/"))));
    }

    private static SealingKey key(String base64) {
        return SealingKey.parse(base64).orElseThrow();
    }

    @Test
    void it_can_be_elsewhere() {
        assertThat(slack(with(SOCKET, "SLACK_API_URL", "http://127.0.0.1:7070/api")).api())
                .isEqualTo(URI.create("http://127.0.0.1:7070/api/"));
    }

    @Test
    void a_public_address_needs_https_except_on_this_machine() {
        for (var fine : List.of("http://127.0.0.1:8080", "http://localhost:8080/", "https://a.b"))
            assertThat(slack(with(SOCKET, "UNHUNCH_PUBLIC_URL", fine)).publicUrl()).isPresent();
        for (var bad : List.of("http://a.b", "http://127.0.0.1.a.b/", "http://localhost.a.b/"))
            assertThat(read(with(SOCKET, "UNHUNCH_PUBLIC_URL", bad)).problems())
                    .as(bad)
                    .singleElement()
                    .asString()
                    .startsWith("UNHUNCH_PUBLIC_URL is");
    }

    @Test
    void both_ways_at_once_are_one_too_many() {
        var both = new HashMap<>(HTTP);
        both.putAll(SOCKET);

        assertThat(read(both).problems())
                .singleElement()
                .asString()
                .contains("Choose one way")
                .contains("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"})
    void half_of_the_tokens_is_not_enough(String missing) {
        assertThat(read(without(SOCKET, missing)).problems())
                .singleElement()
                .asString()
                .contains("but " + missing + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLACK_SIGNING_SECRET", "SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"})
    void part_of_what_http_needs_is_not_enough(String missing) {
        assertThat(read(without(HTTP, missing)).problems())
                .singleElement()
                .asString()
                .contains("but " + missing + " is missing");
    }

    @Test
    void tokens_that_changed_places_are_noticed() {
        assertThat(read(Map.of("SLACK_BOT_TOKEN", APP, "SLACK_APP_TOKEN", BOT)).problems())
                .hasSize(2)
                .anyMatch(each -> each.startsWith("SLACK_BOT_TOKEN is no bot token"))
                .anyMatch(each -> each.startsWith("SLACK_APP_TOKEN is no app-level token"))
                .noneMatch(each -> each.contains(BOT) || each.contains(APP));
    }

    @Test
    void without_a_key_of_32_bytes_nothing_is_sealed() {
        assertThat(read(without(HTTP, "UNHUNCH_SECRET_KEY")).problems())
                .singleElement()
                .asString()
                .contains("Set UNHUNCH_SECRET_KEY");
        assertThat(read(with(HTTP, "UNHUNCH_SECRET_KEY", NEW_KEY + ",c2hvcnQ=")).problems())
                .singleElement()
                .asString()
                .startsWith("Key number 2 of UNHUNCH_SECRET_KEY");
    }

    @Test
    void what_could_smuggle_a_header_in_is_refused() {
        assertThat(read(with(HTTP, "SLACK_CLIENT_SECRET", "a\r\nb")).problems())
                .singleElement()
                .asString()
                .startsWith("SLACK_CLIENT_SECRET holds characters");
        assertThat(read(with(HTTP, "SLACK_CLIENT_ID", "a&b")).problems())
                .singleElement()
                .asString()
                .startsWith("SLACK_CLIENT_ID holds characters");
    }

    @Test
    void an_address_alone_is_useless() {
        assertThat(read(Map.of("SLACK_API_URL", "http://127.0.0.1:1/api/")).problems())
                .singleElement()
                .asString()
                .startsWith("SLACK_API_URL is set, but nothing else for Slack");
    }

    @Test
    void nothing_secret_can_be_read_in_settings_that_are_printed() {
        assertThat(settings(SOCKET).toString() + settings(HTTP))
                .doesNotContain(BOT, APP, "8f742231b10e8888", "0123456789", OLD_KEY);
    }
}
