package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Posts, changes and deletes messages. */
final class Messages {
    private static final List<String> KEPT =
            List.of(
                    "text",
                    "blocks",
                    "metadata",
                    "thread_ts",
                    "attachments",
                    "mrkdwn",
                    "unfurl_links",
                    "unfurl_media");

    private final World world;

    Messages(World world) {
        this.world = world;
    }

    /** A new message of the bot; for one person only where there is one. */
    TestMessage post(
            TestChannel channel,
            JsonNode content,
            @Nullable TestPerson onlyFor,
            @Nullable Exchange by) {
        world.messageRules.check(content);
        var team = channel.team();
        ObjectNode json = Json.object().put("type", "message").put("ts", world.ids.ts());
        json.put("user", team.botUserId()).put("bot_id", team.botId()).put("app_id", world.appId);
        json.put("team", team.id());
        KEPT.forEach(name -> {
            if (content.hasNonNull(name)) json.set(name, content.get(name).deepCopy());
        });
        if (onlyFor != null) json.put("is_ephemeral", true);
        world.messageRules.complete(json);
        var message = new TestMessage(channel, team.bot(), onlyFor, json);
        channel.add(message);
        world.seen(message, by);
        if (onlyFor == null) world.people.echo(channel, json.deepCopy());
        return message;
    }

    /** What a person wrote. */
    TestMessage write(TestPerson person, TestChannel channel, String text, String thread) {
        ObjectNode json = Json.object().put("type", "message").put("ts", world.ids.ts());
        json.put("user", person.id()).put("text", text).put("team", person.team().id());
        if (!thread.isEmpty()) json.put("thread_ts", thread);
        var message = new TestMessage(channel, person, null, json);
        channel.add(message);
        return message;
    }

    /** Changes text, blocks and metadata as far as they are given. */
    void change(TestMessage message, JsonNode content, @Nullable Exchange by) {
        world.messageRules.check(content);
        ObjectNode json = message.json();
        for (String name : List.of("text", "blocks", "metadata")) {
            if (content.hasNonNull(name)) json.set(name, content.get(name).deepCopy());
        }
        if (content.hasNonNull("text") && !content.hasNonNull("blocks")) json.remove("blocks");
        if (message.onlyFor().isEmpty())
            json.putObject("edited").put("user", message.author().id()).put("ts", world.ids.ts());
        world.messageRules.complete(json);
        message.show(json);
        world.seen(message, by);
        if (message.onlyFor().isEmpty()) world.people.echo(message.channel(), changed(json));
    }

    private ObjectNode changed(ObjectNode json) {
        ObjectNode event = Json.object().put("type", "message").put("subtype", "message_changed");
        event.put("ts", world.ids.ts()).set("message", json.deepCopy());
        return event.put("hidden", true);
    }

    void delete(TestMessage message) {
        message.delete();
        world.seen(message, null);
    }

    /** What an acknowledgement or a response_url says about a message. */
    void answer(Exchange exchange, ObjectNode content) {
        var source = exchange.source;
        boolean deletes = content.path("delete_original").asBoolean();
        boolean replaces = content.path("replace_original").asBoolean();
        if (source != null && !source.isDeleted() && (deletes || replaces)) {
            if (deletes) delete(source);
            else change(source, content, exchange);
            return;
        }
        if (deletes) return;
        boolean everybody = content.path("response_type").asText("ephemeral").equals("in_channel");
        post(exchange.channel, content, everybody ? null : exchange.person, exchange);
    }
}
