package dev.unhunch.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.settings.Settings.Switch;
import dev.unhunch.discord.DiscordSettings;
import dev.unhunch.discord.Shards;
import dev.unhunch.discord.Token;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

class SettingsReaderTest {
    private static final String KEY = "correct horse battery";

    /** Three parts, as Discord makes them; of nobody. */
    private static final String TOKEN = "bm9ib2R5.G0aaaa.not-a-token-of-anybody";

    @TempDir private Path folder = Path.of("");

    private static SettingsReader.Outcome read(Map<String, String> environment) {
        return SettingsReader.read(environment, new OperatorTexts());
    }

    private static Settings settings(Map<String, String> environment) {
        var outcome = read(environment);
        assertThat(outcome.problems()).isEmpty();
        return outcome.settings().orElseThrow();
    }

    @Test
    void with_nothing_set_the_web_chat_runs_for_this_machine_alone() {
        var settings = settings(Map.of());

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.portChosen()).isFalse();
        assertThat(settings.web()).isEqualTo(Switch.AUTO);
        assertThat(settings.webRuns()).isTrue();
    }

    @Test
    void all_problems_are_named_at_once() {
        var outcome =
                read(
                        Map.of(
                                "UNHUNCH_HTTP_PORT", "eighty",
                                "UNHUNCH_HTTP_HOST", "my-laptop",
                                "UNHUNCH_WEB", "maybe",
                                "UNHUNCH_WEB_KEY", "short",
                                "UNHUNCH_SAFETY_FILE", "/nowhere.json",
                                "UNHUNCH_WEBB", "on"));

        assertThat(outcome.settings()).isEmpty();
        assertThat(outcome.problems())
                .hasSize(6)
                .anyMatch(each -> each.contains("UNHUNCH_HTTP_PORT is “eighty”"))
                .anyMatch(each -> each.contains("UNHUNCH_HTTP_HOST is “my-laptop”"))
                .anyMatch(each -> each.contains("UNHUNCH_WEB is “maybe”"))
                .anyMatch(each -> each.contains("UNHUNCH_WEB_KEY has fewer than 16"))
                .anyMatch(each -> each.contains("UNHUNCH_SAFETY_FILE names “/nowhere.json”"))
                .anyMatch(each -> each.contains("no setting UNHUNCH_WEBB"));
    }

    @Test
    void ports_outside_1_to_65535_are_refused() {
        for (var port : new String[] {"0", "65536", "-1", "8080x", "999999"})
            assertThat(read(Map.of("UNHUNCH_HTTP_PORT", port)).problems()).hasSize(1);
    }

    @Test
    void an_address_that_others_reach_needs_a_key() {
        var open = Map.of("UNHUNCH_HTTP_HOST", "0.0.0.0");

        assertThat(settings(open).webRuns()).isFalse();
        assertThat(
                        settings(Map.of("UNHUNCH_HTTP_HOST", "0.0.0.0", "UNHUNCH_WEB_KEY", KEY))
                                .webRuns())
                .isTrue();
        assertThat(read(Map.of("UNHUNCH_HTTP_HOST", "0.0.0.0", "UNHUNCH_WEB", "on")).problems())
                .singleElement()
                .asString()
                .contains("Set UNHUNCH_WEB_KEY too");
    }

    @Test
    void a_secret_can_come_from_a_file_but_not_from_both() throws IOException {
        var file = Files.writeString(folder.resolve("key"), KEY + "\n").toString();

        assertThat(settings(Map.of("UNHUNCH_WEB_KEY_FILE", file)).webKey().orElseThrow().reveal())
                .isEqualTo(KEY);
        assertThat(read(Map.of("UNHUNCH_WEB_KEY_FILE", file, "UNHUNCH_WEB_KEY", KEY)).problems())
                .singleElement()
                .asString()
                .contains("both set");
        assertThat(read(Map.of("UNHUNCH_WEB_KEY_FILE", "/nowhere")).problems())
                .singleElement()
                .asString()
                .contains("UNHUNCH_WEB_KEY_FILE names “/nowhere”");
    }

    @Test
    void a_secret_is_shown_by_nothing() {
        var settings = settings(Map.of("UNHUNCH_WEB_KEY", KEY));
        var broken = read(Map.of("UNHUNCH_WEB_KEY", KEY, "UNHUNCH_WEB", "maybe"));

        assertThat(settings.toString()).doesNotContain(KEY);
        assertThat(broken.toString()).doesNotContain(KEY);
    }

    @Test
    void switched_off_is_off() {
        assertThat(settings(Map.of("UNHUNCH_WEB", "OFF")).webRuns()).isFalse();
    }

    @Test
    void a_token_switches_discord_on_and_the_web_chat_off() {
        var settings = settings(Map.of("DISCORD_TOKEN", TOKEN));

        assertThat(settings.webRuns()).isFalse();
        assertThat(settings.discord()).contains(DiscordSettings.of(new Token(TOKEN)));
        assertThat(settings(Map.of("DISCORD_TOKEN", TOKEN, "UNHUNCH_WEB", "on")).webRuns())
                .isTrue();
        assertThat(settings(Map.of()).discord()).isEmpty();
    }

    @Test
    void discord_can_be_elsewhere_and_in_parts() {
        var discord =
                settings(
                                Map.of(
                                        "DISCORD_TOKEN", TOKEN,
                                        "DISCORD_API_URL", "http://127.0.0.1:8900/api/v10",
                                        "DISCORD_GATEWAY_URL", "ws://127.0.0.1:8900",
                                        "DISCORD_SHARDS", "0-3/8",
                                        "DISCORD_MESSAGES", "off",
                                        "UNHUNCH_PUBLIC_URL", "https://move.example.org"))
                        .discord()
                        .orElseThrow();

        assertThat(discord)
                .isEqualTo(
                        new DiscordSettings(
                                new Token(TOKEN),
                                URI.create("http://127.0.0.1:8900/api/v10/"),
                                Optional.of(URI.create("ws://127.0.0.1:8900/")),
                                new Shards.Some(0, 3, 8),
                                false,
                                Optional.of(URI.create("https://move.example.org/"))));
    }

    @Test
    void what_discord_cannot_use_is_named_all_at_once() {
        var outcome =
                read(
                        Map.of(
                                "DISCORD_TOKEN", "Bot " + TOKEN,
                                "DISCORD_API_URL", "discord.com",
                                "DISCORD_GATEWAY_URL", "https://gateway.discord.gg",
                                "DISCORD_SHARDS", "4-3/8",
                                "DISCORD_MESSAGES", "perhaps",
                                "UNHUNCH_PUBLIC_URL", "http://move.example.org"));

        assertThat(outcome.problems())
                .hasSize(6)
                .anyMatch(each -> each.startsWith("DISCORD_TOKEN holds characters"))
                .anyMatch(each -> each.startsWith("DISCORD_API_URL is “discord.com”"))
                .anyMatch(each -> each.contains("Its form is wss://host/path"))
                .anyMatch(each -> each.startsWith("DISCORD_SHARDS is “4-3/8”"))
                .anyMatch(each -> each.startsWith("DISCORD_MESSAGES is “perhaps”"))
                .anyMatch(each -> each.startsWith("UNHUNCH_PUBLIC_URL is “http://move"))
                .noneMatch(each -> each.contains(TOKEN));
        assertThat(settings(Map.of("DISCORD_TOKEN", TOKEN)).toString()).doesNotContain(TOKEN);
    }

    @Test
    void settings_of_discord_without_a_token_are_useless() {
        assertThat(read(Map.of("DISCORD_SHARDS", "2")).problems())
                .singleElement()
                .asString()
                .contains("DISCORD_SHARDS is set, but DISCORD_TOKEN is not");
    }

    @Test
    void every_setting_is_explained() {
        var texts = new OperatorTexts();
        for (var setting : Setting.values())
            assertThat(texts.say("setting." + setting.name())).isNotBlank();
    }

    @Test
    void packs_are_separated_by_commas_or_as_the_system_separates_paths() {
        var written = "/packs/clinic, office.zip" + File.pathSeparator + "our own";
        var settings =
                SettingsReader.read(Map.of("UNHUNCH_CONTENT_DIRS", written), new OperatorTexts())
                        .settings()
                        .orElseThrow();
        assertThat(settings.packs())
                .containsExactly(
                        Path.of("/packs/clinic"), Path.of("office.zip"), Path.of("our own"));
    }
}
