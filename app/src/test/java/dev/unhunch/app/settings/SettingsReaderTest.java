package dev.unhunch.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.app.settings.Settings.Switch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class SettingsReaderTest {
    private static final String KEY = "correct horse battery";
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
    void every_setting_is_explained() {
        var texts = new OperatorTexts();
        for (var setting : Setting.values())
            assertThat(texts.say("setting." + setting.name())).isNotBlank();
    }
}
