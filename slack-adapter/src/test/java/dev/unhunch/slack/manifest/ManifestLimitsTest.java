package dev.unhunch.slack.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The manifests keep to what Slack's reference of manifests says, and ask for the least. */
class ManifestLimitsTest {
    /**
     * Slack's own commands; a manifest that names one of them is refused as a whole (seen with
     * {@code /status}, hermes-agent issue 17054).
     */
    private static final Set<String> SLACKS =
            Set.of(
                    "/active",
                    "/apps",
                    "/archive",
                    "/away",
                    "/call",
                    "/collapse",
                    "/dm",
                    "/dnd",
                    "/expand",
                    "/feed",
                    "/help",
                    "/invite",
                    "/join",
                    "/leave",
                    "/me",
                    "/msg",
                    "/mute",
                    "/open",
                    "/pro",
                    "/remind",
                    "/remove",
                    "/rename",
                    "/search",
                    "/shortcuts",
                    "/shrug",
                    "/star",
                    "/status",
                    "/topic",
                    "/who");

    private static JsonNode manifest(Variant variant) throws IOException {
        return new ObjectMapper().readTree(Files.readString(Path.of(variant.file())));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    @ParameterizedTest
    @EnumSource
    void what_slack_shows_of_the_app_fits(Variant variant) throws IOException {
        var display = manifest(variant).path("display_information");

        assertThat(display.path("name").asText()).hasSizeBetween(1, 35);
        assertThat(display.path("description").asText()).hasSizeBetween(1, 140);
        assertThat(display.path("long_description").asText()).hasSizeBetween(175, 4000);
        assertThat(display.path("background_color").asText()).matches("#[0-9a-f]{6}");
    }

    @ParameterizedTest
    @EnumSource
    void every_command_fits(Variant variant) throws IOException {
        var commands = manifest(variant).path("features").path("slash_commands");

        assertThat(commands).hasSizeBetween(2, 50);
        for (var command : commands) {
            assertThat(command.path("command").asText()).matches("/[a-z]{1,31}").isNotIn(SLACKS);
            assertThat(command.path("description").asText()).hasSizeBetween(1, 2000);
            assertThat(command.path("usage_hint").asText("-")).hasSizeLessThanOrEqualTo(1000);
            assertThat(command.path("should_escape").asBoolean(true)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_shortcut_fits(Variant variant) throws IOException {
        var shortcut = manifest(variant).path("features").path("shortcuts").path(0);

        assertThat(shortcut.path("name").asText()).hasSizeBetween(1, 24);
        assertThat(shortcut.path("description").asText()).hasSizeBetween(1, 150);
        assertThat(shortcut.path("callback_id").asText()).isEqualTo("take-a-stretch-break");
    }

    @Test
    void over_sockets_there_is_no_address_and_no_rotation() throws IOException {
        var manifest = manifest(Variant.SOCKET);

        assertThat(manifest.toString()).doesNotContain("http");
        assertThat(manifest.path("settings").path("socket_mode_enabled").asBoolean()).isTrue();
        assertThat(manifest.path("settings").path("token_rotation_enabled").asBoolean(true))
                .isFalse();
    }

    @Test
    void over_http_slack_knows_every_address() throws IOException {
        var manifest = manifest(Variant.HTTP);
        var events = "https://unhunch.example.com/slack/events";

        assertThat(texts(manifest.path("oauth_config").path("redirect_urls")))
                .containsExactly("https://unhunch.example.com/slack/oauth_redirect");
        assertThat(manifest.findValuesAsText("request_url")).containsExactly(events, events);
        assertThat(manifest.path("features").path("slash_commands").findValuesAsText("url"))
                .hasSize(manifest.path("features").path("slash_commands").size())
                .containsOnly(events);
        assertThat(manifest.path("settings").path("token_rotation_enabled").asBoolean()).isTrue();
    }

    @Test
    void files_are_asked_for_only_where_pictures_are_uploaded() throws IOException {
        var scopes = List.of("oauth_config", "scopes", "bot");
        var socket = manifest(Variant.SOCKET);
        var http = manifest(Variant.HTTP);
        for (var name : scopes) {
            socket = socket.path(name);
            http = http.path(name);
        }

        assertThat(texts(http))
                .containsExactlyInAnyOrder(
                        "commands",
                        "chat:write",
                        "app_mentions:read",
                        "im:history",
                        "users:read",
                        "channels:read",
                        "groups:read");
        assertThat(texts(socket)).containsAll(texts(http)).contains("files:read", "files:write");
        assertThat(socket).hasSize(http.size() + 2);
    }

    @Test
    void a_new_command_is_in_it_by_itself() {
        var texts = Texts.in(Locale.ENGLISH);
        var daily =
                CommandSpec.group("daily", List.of(CommandSpec.of("show"), CommandSpec.of("now")));
        var manifest = ManifestWriter.write(Variant.SOCKET, List.of(daily), texts);

        assertThat(manifest)
                .contains("\"command\": \"/daily\"", "\"usage_hint\": \"show | now\"")
                .contains("\"command\": \"/unhunch\"", "\"usage_hint\": \"daily\"");
    }
}
