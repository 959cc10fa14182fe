package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import net.dv8tion.jda.api.Permission;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Channels and their messages (Resources &gt; Channel, Resources &gt; Message). */
final class ChannelRoutes {
    private final World world;

    ChannelRoutes(World world) {
        this.world = world;
    }

    /** Why the bot gets no further; empty where it has all that it needs. */
    private Optional<Answer> closed(Optional<TestChannel> found, Permission... needed) {
        if (found.isEmpty() || found.get().deleted()) return Optional.of(Answer.unknownChannel());
        TestChannel channel = found.get();
        if (channel.guild().isEmpty())
            return channel.kind() == TestChannel.Kind.DIRECT
                    ? Optional.empty()
                    : Optional.of(Answer.missingAccess());
        TestGuild guild = channel.guild().get();
        if (!guild.hasBot()) return Optional.of(Answer.missingAccess());
        long has = guild.permissions(world.bot, channel);
        if ((has & Permission.VIEW_CHANNEL.getRawValue()) == 0)
            return Optional.of(Answer.missingAccess());
        long all = Permission.getRaw(needed);
        return (has & all) == all ? Optional.empty() : Optional.of(Answer.missingPermissions());
    }

    private Optional<TestChannel> channel(Request request) {
        return world.channel(request.value("channel_id"));
    }

    private Optional<TestMessage> message(Request request) {
        return channel(request)
                .flatMap(channel -> channel.message(request.value("message_id")))
                .filter(message -> !message.isDeleted() && !message.isEphemeral());
    }

    Answer get(Request request) {
        return closed(channel(request))
                .orElseGet(() -> Answer.ok(channel(request).orElseThrow().json()));
    }

    Answer create(Request request) {
        var found = channel(request);
        var refused = closed(found).or(() -> barred(found.orElseThrow(), request));
        if (refused.isPresent()) return refused.get();
        TestChannel channel = found.orElseThrow();
        var problems = MessageRules.create(request.body(), request.files().keySet());
        problems.forEach(world.violations::add);
        if (!problems.isEmpty()) return Answer.invalid(problems);
        if (MessageRules.isEmpty(request.body(), request.files().keySet())) {
            world.violations.add(
                    "Create Message: a message needs content, components, embeds or files");
            return Answer.error(400, 50006, "Cannot send an empty message");
        }
        return sentBefore(request.body())
                .orElseGet(() ->
                        Answer.ok(
                                world.messages
                                        .post(channel, request.body(), request.files())
                                        .look()));
    }

    private Optional<Answer> barred(TestChannel channel, Request request) {
        if (channel.kind() == TestChannel.Kind.FORUM)
            return Optional.of(
                    Answer.error(400, 50008, "Cannot send messages in a non-text channel"));
        if (channel.guild().isEmpty())
            return channel.recipients().getFirst().takesDirectMessages()
                    ? Optional.empty()
                    : Optional.of(Answer.error(403, 50007, "Cannot send messages to this user"));
        boolean thread = channel.kind() == TestChannel.Kind.THREAD;
        var send = thread ? Permission.MESSAGE_SEND_IN_THREADS : Permission.MESSAGE_SEND;
        var refused = closed(Optional.of(channel), send);
        if (refused.isEmpty() && !request.files().isEmpty())
            return closed(Optional.of(channel), Permission.MESSAGE_ATTACH_FILES);
        return refused;
    }

    /**
     * "If another message was created by the same author with the same nonce, that message will be
     * returned and no new message will be created"; one that was deleted is an unknown message.
     */
    private Optional<Answer> sentBefore(JsonNode body) {
        if (!body.path("enforce_nonce").asBoolean() || !Json.has(body, "nonce"))
            return Optional.empty();
        String nonce = body.get("nonce").asText();
        var since = world.clock.instant().minus(world.settings.nonceWindow());
        return world.messages
                .byNonce(nonce)
                .filter(first -> first.at().isAfter(since))
                .map(this::again);
    }

    private Answer again(TestMessage first) {
        world.deduplicated++;
        return first.isDeleted() ? Answer.unknownMessage() : Answer.ok(first.look());
    }

    Answer list(Request request) {
        var refused = closed(channel(request));
        if (refused.isPresent()) return refused.get();
        int limit = Integer.parseInt(request.query().getOrDefault("limit", "50"));
        if (limit < 1 || limit > 100) {
            world.violations.add("Get Channel Messages: limit is 1 to 100, not " + limit);
            return Answer.invalid(java.util.List.of("limit"));
        }
        ArrayNode page = Json.array();
        // Without the right to read history "no messages will be returned".
        if (closed(channel(request), Permission.MESSAGE_HISTORY).isEmpty())
            window(request, limit).map(this::past).forEach(page::add);
        return Answer.ok(page);
    }

    private Stream<TestMessage> window(Request request, int limit) {
        String before = request.query().get("before");
        String after = request.query().get("after");
        Comparator<TestMessage> oldest = Comparator.comparingLong(ChannelRoutes::number);
        var all =
                channel(request).orElseThrow().messages().stream()
                        .filter(message -> !message.isDeleted() && !message.isEphemeral())
                        .filter(one -> before == null || number(one) < Long.parseLong(before))
                        .filter(one -> after == null || number(one) > Long.parseLong(after));
        var near = after == null ? oldest.reversed() : oldest;
        return all.sorted(near).limit(limit).sorted(oldest.reversed());
    }

    private static long number(TestMessage message) {
        return Long.parseLong(message.id());
    }

    /** A nonce is only in the answer to the post and its event; others' words need an intent. */
    private JsonNode past(TestMessage message) {
        var json = message.json().without(java.util.Set.of("nonce"));
        boolean open = message.author().bot() || message.channel().guild().isEmpty();
        return open || Json.items(message.look().path("mentions")).findAny().isPresent()
                ? json
                : ((com.fasterxml.jackson.databind.node.ObjectNode) json).put("content", "");
    }

    Answer one(Request request) {
        return closed(channel(request), Permission.MESSAGE_HISTORY)
                .orElseGet(() ->
                        message(request)
                                .map(found -> Answer.ok(past(found)))
                                .orElse(Answer.unknownMessage()));
    }

    Answer edit(Request request) {
        var refused = closed(channel(request));
        if (refused.isPresent()) return refused.get();
        var found = message(request);
        if (found.isEmpty()) return Answer.unknownMessage();
        if (!found.get().author().bot())
            return Answer.error(403, 50005, "Cannot edit a message authored by another user");
        return world.messages
                .edit(found.get(), request.body(), request.files())
                .orElseGet(() -> Answer.ok(found.get().look()));
    }

    Answer delete(Request request) {
        var refused = closed(channel(request));
        if (refused.isPresent()) return refused.get();
        var found = message(request);
        found.ifPresent(world.messages::delete);
        return found.isPresent() ? Answer.empty() : Answer.unknownMessage();
    }
}
