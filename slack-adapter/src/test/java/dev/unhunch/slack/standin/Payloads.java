package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Locale;
import java.util.Map;

/** What the app is sent, in Slack's shapes. */
final class Payloads {
    private static final String VERIFICATION = "verification-token-not-used";

    private final World world;

    Payloads(World world) {
        this.world = world;
    }

    /** Slash commands: the fields of a form. */
    ObjectNode command(Exchange exchange, String typed) {
        int space = typed.indexOf(' ');
        String command = space < 0 ? typed : typed.substring(0, space);
        String words = space < 0 ? "" : typed.substring(space + 1);
        var who = exchange.person;
        ObjectNode json = Json.object().put("token", VERIFICATION).put("team_id", who.team().id());
        json.put("team_domain", domain(who.team())).put("channel_id", exchange.channel.id());
        json.put("channel_name", exchange.channel.nameInCommands()).put("user_id", who.id());
        json.put("user_name", who.name().toLowerCase(Locale.ROOT)).put("command", command);
        json.put("text", words)
                .put("api_app_id", world.appId)
                .put("is_enterprise_install", "false");
        json.put("response_url", world.links.response(exchange));
        return json.put("trigger_id", world.links.trigger(exchange));
    }

    private ObjectNode interaction(String type, Exchange exchange) {
        var who = exchange.person;
        ObjectNode json = Json.object().put("type", type).put("token", VERIFICATION);
        json.putObject("team")
                .put("id", exchange.channel.team().id())
                .put("domain", domain(who.team()));
        json.putObject("user")
                .put("id", who.id())
                .put("username", who.name().toLowerCase(Locale.ROOT))
                .put("name", who.name().toLowerCase(Locale.ROOT))
                .put("team_id", who.team().id());
        json.put("api_app_id", world.appId)
                .putNull("enterprise")
                .put("is_enterprise_install", false);
        return json;
    }

    ObjectNode action(Exchange exchange, Source where, ObjectNode pressed) {
        ObjectNode json = interaction("block_actions", exchange);
        json.put("trigger_id", world.links.trigger(exchange));
        switch (where) {
            case Source.InMessage(var message) -> {
                var channel = message.channel();
                json.putObject("container")
                        .put("type", "message")
                        .put("message_ts", message.ts())
                        .put("channel_id", channel.id())
                        .put("is_ephemeral", message.isEphemeral());
                json.putObject("channel")
                        .put("id", channel.id())
                        .put("name", channel.nameInCommands());
                if (!message.isEphemeral()) json.set("message", message.json());
                json.put("response_url", world.links.response(exchange));
                json.putObject("state").putObject("values");
            }
            case Source.InView(var view) -> {
                json.putObject("container").put("type", "view").put("view_id", view.id());
                json.set("view", filled(view));
            }
        }
        json.putArray("actions").add(pressed.put("action_ts", world.ids.ts()));
        return json;
    }

    private static ObjectNode filled(TestView view) {
        ObjectNode shown = view.json();
        shown.putObject("state").set("values", Filling.values(view, Map.of()));
        return shown;
    }

    /** A button as it comes back. */
    static ObjectNode pressed(Source where, JsonNode element) {
        ObjectNode json = Json.object().put("type", element.path("type").asText());
        json.put("action_id", element.path("action_id").asText());
        json.put("block_id", Shown.blockOf(where.look(), element).path("block_id").asText());
        if (element.has("text")) json.set("text", element.get("text"));
        if (element.has("value")) json.set("value", element.get("value"));
        if (element.has("style")) json.set("style", element.get("style"));
        return json;
    }

    /** A menu as it comes back with one of its options. */
    static ObjectNode chosen(Source where, String option) {
        for (var menu : Shown.menus(where.look())) {
            for (var one : menu.path("options")) {
                if (!one.path("text").path("text").asText().equals(option)) continue;
                ObjectNode json = pressed(where, menu);
                json.remove("text");
                if (menu.path("type").asText().equals("checkboxes"))
                    json.putArray("selected_options").add(one);
                else json.set("selected_option", one);
                if (menu.has("placeholder")) json.set("placeholder", menu.get("placeholder"));
                return json;
            }
        }
        throw new AssertionError("no option «" + option + "» in " + Shown.menus(where.look()));
    }

    ObjectNode submission(Exchange exchange, TestView view, ObjectNode values) {
        ObjectNode json = interaction("view_submission", exchange);
        json.put("trigger_id", world.links.trigger(exchange));
        ObjectNode shown = view.json();
        shown.putObject("state").set("values", values);
        json.set("view", shown);
        json.putArray("response_urls");
        return json;
    }

    ObjectNode closed(Exchange exchange, TestView view) {
        ObjectNode json = interaction("view_closed", exchange);
        json.set("view", view.json());
        return json.put("is_cleared", false);
    }

    ObjectNode shortcut(Exchange exchange, String callbackId) {
        ObjectNode json = interaction("shortcut", exchange);
        json.put("action_ts", world.ids.ts()).put("callback_id", callbackId);
        return json.put("trigger_id", world.links.trigger(exchange));
    }

    ObjectNode event(TestChannel where, ObjectNode event) {
        var team = where.team();
        ObjectNode json = Json.object().put("token", VERIFICATION).put("team_id", team.id());
        json.put("context_team_id", team.id()).putNull("context_enterprise_id");
        json.put("api_app_id", world.appId).put("type", "event_callback");
        json.put("event_id", world.ids.next("Ev"))
                .put("event_time", world.clock.instant().getEpochSecond());
        json.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", team.id())
                .put("user_id", team.botUserId())
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        json.put("is_ext_shared_channel", where.isShared())
                .put("event_context", "4-" + world.ids.number());
        json.set("event", event);
        return json;
    }

    private static String domain(TestTeam team) {
        return team.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
