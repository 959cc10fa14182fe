package dev.unhunch.slack.manifest;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.text.Texts;

import java.util.Collection;
import java.util.List;

/**
 * Writes the app's manifest, from which Slack makes an app with all its settings (docs.slack.dev,
 * "App manifest reference").
 */
public final class ManifestWriter {
    /** The global shortcut's name for us. */
    public static final String SHORTCUT = "take-a-stretch-break";

    /** Stands for the address that whoever runs us puts in. */
    private static final String EXAMPLE = "https://unhunch.example.com/";

    /** What happens that we want to hear of. */
    private static final List<String> EVENTS =
            List.of(
                    "app_home_opened",
                    "app_mention",
                    "app_uninstalled",
                    "member_joined_channel",
                    "message.im",
                    "tokens_revoked");

    private final Variant variant;
    private final CommandWords commands;
    private final ManifestTexts words = new ManifestTexts();

    private ManifestWriter(Variant variant, List<CommandSpec> commands, Texts texts) {
        this.variant = variant;
        this.commands = new CommandWords(commands, texts, words);
    }

    /** A manifest as JSON, for a bot with such commands. */
    public static String write(Variant variant, List<CommandSpec> commands, Texts texts) {
        var manifest = new ManifestWriter(variant, commands, texts).manifest();
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(manifest)
                + "\n";
    }

    private JsonObject manifest() {
        var manifest = new JsonObject();
        manifest.add("display_information", display());
        manifest.add("features", features());
        manifest.add("oauth_config", oauth());
        manifest.add("settings", settings());
        return manifest;
    }

    private JsonObject display() {
        var display = new JsonObject();
        display.addProperty("name", words.say("name"));
        display.addProperty("description", words.say("description"));
        display.addProperty("long_description", words.say("longDescription"));
        display.addProperty("background_color", "#0f6b5c");
        return display;
    }

    private JsonObject features() {
        var home = new JsonObject();
        home.addProperty("home_tab_enabled", true);
        home.addProperty("messages_tab_enabled", true);
        home.addProperty("messages_tab_read_only_enabled", false);
        var user = new JsonObject();
        user.addProperty("display_name", words.say("name"));
        user.addProperty("always_online", false);
        var features = new JsonObject();
        features.add("app_home", home);
        features.add("bot_user", user);
        features.add("shortcuts", shortcuts());
        features.add("slash_commands", slashCommands());
        return features;
    }

    private JsonArray shortcuts() {
        var shortcut = new JsonObject();
        shortcut.addProperty("name", words.say("shortcut.name"));
        shortcut.addProperty("type", "global");
        shortcut.addProperty("callback_id", SHORTCUT);
        shortcut.addProperty("description", words.say("shortcut.description"));
        var shortcuts = new JsonArray();
        shortcuts.add(shortcut);
        return shortcuts;
    }

    private JsonArray slashCommands() {
        var all = new JsonArray();
        for (var command : commands.all()) {
            var json = new JsonObject();
            json.addProperty("command", "/" + command.name());
            addUrl(json, "url");
            json.addProperty("description", command.description());
            if (!command.hint().isEmpty()) json.addProperty("usage_hint", command.hint());
            json.addProperty("should_escape", false);
            all.add(json);
        }
        return all;
    }

    private JsonObject oauth() {
        var oauth = new JsonObject();
        if (variant == Variant.HTTP)
            oauth.add("redirect_urls", array(List.of(EXAMPLE + "slack/oauth_redirect")));
        var scopes = new JsonObject();
        scopes.add("bot", array(variant.scopes()));
        oauth.add("scopes", scopes);
        return oauth;
    }

    private JsonObject settings() {
        var events = new JsonObject();
        addUrl(events, "request_url");
        events.add("bot_events", array(EVENTS));
        var interactivity = new JsonObject();
        interactivity.addProperty("is_enabled", true);
        addUrl(interactivity, "request_url");
        var settings = new JsonObject();
        settings.add("event_subscriptions", events);
        settings.add("interactivity", interactivity);
        settings.addProperty("org_deploy_enabled", false);
        settings.addProperty("socket_mode_enabled", variant == Variant.SOCKET);
        settings.addProperty("token_rotation_enabled", variant == Variant.HTTP);
        return settings;
    }

    private void addUrl(JsonObject json, String name) {
        if (variant == Variant.HTTP) json.addProperty(name, EXAMPLE + "slack/events");
    }

    private static JsonArray array(Collection<String> values) {
        var array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
