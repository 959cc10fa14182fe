package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes and changes messages of the bot, whatever door they come through. */
final class Messages {
    /** "is thinking…" (Message Flags). */
    static final int LOADING = 1 << 7;

    private static final int KEPT_FLAGS = TestMessage.EPHEMERAL | TestMessage.COMPONENTS_V2;
    private final World world;
    private final Map<String, TestMessage> byNonce = new HashMap<>();

    Messages(World world) {
        this.world = world;
    }

    /** A message of the bot that no interaction asked for. */
    TestMessage post(TestChannel channel, JsonNode body, Map<String, byte[]> files) {
        ObjectNode json = MessageJson.made(world, channel, world.bot);
        if (Json.has(body, "nonce")) json.set("nonce", body.get("nonce"));
        json.put("flags", body.path("flags").asInt() & TestMessage.COMPONENTS_V2);
        MessageJson.fill(world, json, body, files);
        TestMessage message = keep(channel, json, files);
        message.nonce().ifPresent(nonce -> byNonce.put(nonce, message));
        return message;
    }

    /** The latest message of the bot with this nonce, however old. */
    Optional<TestMessage> byNonce(String nonce) {
        return Optional.ofNullable(byNonce.get(nonce));
    }

    /** A reply or a follow-up to an interaction. */
    Optional<Answer> reply(
            Exchange exchange, JsonNode data, Map<String, byte[]> files, boolean later) {
        var problems = MessageRules.create(data, files.keySet());
        if (!problems.isEmpty()) return refuse(problems);
        if (MessageRules.isEmpty(data, files.keySet())) return emptyMessage();
        ObjectNode json = MessageJson.made(world, exchange.channel, world.bot);
        json.put("flags", data.path("flags").asInt() & KEPT_FLAGS);
        MessageJson.interaction(json, exchange);
        MessageJson.fill(world, json, data, files);
        TestMessage message = keep(exchange.channel, json, files);
        if (later) exchange.followUps.add(message);
        else exchange.original = message;
        return Optional.empty();
    }

    /** "Thinking…": from here on it is settled who sees the answer. */
    Optional<Answer> later(Exchange exchange, JsonNode data) {
        ObjectNode json = MessageJson.made(world, exchange.channel, world.bot);
        json.put("flags", LOADING | (data.path("flags").asInt() & TestMessage.EPHEMERAL));
        MessageJson.interaction(json, exchange);
        exchange.original = keep(exchange.channel, json, Map.of());
        return Optional.empty();
    }

    /** An edit as the first response. */
    Optional<Answer> update(Exchange exchange, JsonNode data, Map<String, byte[]> files) {
        TestMessage source = exchange.source;
        if (source == null) return Optional.of(Answer.unknownMessage());
        var refused = edit(source, data, files);
        if (refused.isEmpty()) exchange.original = source;
        return refused;
    }

    /** An edit: what is not named stays. */
    Optional<Answer> edit(TestMessage message, JsonNode data, Map<String, byte[]> files) {
        var problems = MessageRules.edit(message, data, files.keySet());
        if (!problems.isEmpty()) return refuse(problems);
        ObjectNode json = message.look().deepCopy();
        int wanted = data.path("flags").asInt() & TestMessage.COMPONENTS_V2;
        json.put("flags", (message.flags() & ~LOADING) | wanted);
        json.put("edited_timestamp", MessageJson.time(world.clock.instant()));
        MessageJson.fill(world, json, data, files);
        var all = new HashMap<>(message.files());
        all.putAll(files);
        message.show(json, all);
        if (!message.isEphemeral()) world.news.toChannel(message.channel(), "MESSAGE_UPDATE", json);
        return Optional.empty();
    }

    void delete(TestMessage message) {
        message.delete();
        ObjectNode event = Json.object().put("id", message.id());
        event.put("channel_id", message.channel().id());
        message.channel().guild().ifPresent(guild -> event.put("guild_id", guild.id()));
        if (!message.isEphemeral())
            world.news.toChannel(message.channel(), "MESSAGE_DELETE", event);
    }

    private TestMessage keep(TestChannel channel, ObjectNode json, Map<String, byte[]> files) {
        var message = new TestMessage(channel, world.bot, world.clock.instant(), json);
        message.show(json, files);
        channel.messages().add(message);
        if (!message.isEphemeral()) world.news.toChannel(channel, "MESSAGE_CREATE", json);
        return message;
    }

    /** Somebody's own words; the bot reads them only where Discord lets it. */
    TestMessage says(TestPerson person, TestChannel channel, String words) {
        ObjectNode json = MessageJson.made(world, channel, person);
        json.put("content", words).put("flags", 0);
        boolean mentioned = words.contains("<@" + world.bot.id() + ">");
        if (mentioned) json.withArray("mentions").add(world.bot.json());
        var message = new TestMessage(channel, person, world.clock.instant(), json);
        channel.messages().add(message);
        ObjectNode event = json.deepCopy();
        event.put("content", mentioned || channel.guild().isEmpty() ? words : "");
        channel.guild()
                .ifPresent(
                        guild -> event.set("member", guild.member(person).without(Set.of("user"))));
        world.news.toChannel(channel, "MESSAGE_CREATE", event);
        return message;
    }

    private Optional<Answer> refuse(List<String> problems) {
        problems.forEach(world.violations::add);
        return Optional.of(Answer.invalid(problems));
    }

    private Optional<Answer> emptyMessage() {
        world.violations.add(
                "Create Message: a message needs content, components, embeds or files");
        return Optional.of(Answer.error(400, 50006, "Cannot send an empty message"));
    }
}
