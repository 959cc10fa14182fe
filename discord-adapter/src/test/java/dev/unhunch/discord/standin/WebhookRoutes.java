package dev.unhunch.discord.standin;

import java.util.Optional;

/** What comes after the first response (Receiving and Responding &gt; Followup Messages). */
final class WebhookRoutes {
    /**
     * "Apps are limited to 5 followup messages per interaction if it was initiated from a
     * user-installed app and isn't installed in the server."
     */
    private static final int MOST_FOLLOW_UPS = 5;

    private static final String SOURCE = "Followup Messages: ";
    private final World world;

    WebhookRoutes(World world) {
        this.world = world;
    }

    private Optional<Answer> closed(Optional<Exchange> exchange) {
        if (exchange.isEmpty() || exchange.get().callback == null) {
            world.violations.add(SOURCE + "before a first response there is nothing to follow");
            return Optional.of(Answer.error(404, 10015, "Unknown Webhook"));
        }
        if (!world.interactions.expired(exchange.get())) return Optional.empty();
        world.violations.add(SOURCE + "a token is valid for 15 minutes");
        return Optional.of(Answer.error(401, 50027, "Invalid Webhook Token"));
    }

    private Optional<Exchange> exchange(Request request) {
        return world.interactions.byToken(request.value("webhook_token"));
    }

    private static Optional<TestMessage> message(Exchange exchange, Request request) {
        String id = request.value("message_id");
        var found =
                id.isEmpty()
                        ? Optional.ofNullable(exchange.original)
                        : exchange.channel.message(id);
        return found.filter(message -> !message.isDeleted());
    }

    Answer followUp(Request request) {
        var found = exchange(request);
        var refused = closed(found);
        if (refused.isPresent()) return refused.get();
        Exchange exchange = found.orElseThrow();
        TestMessage original = exchange.original;
        // The first follow-up to "thinking…" takes its place.
        if (original != null && (original.flags() & Messages.LOADING) != 0)
            return world.messages
                    .edit(original, request.body(), request.files())
                    .orElseGet(() -> Answer.ok(original.look()));
        if (!exchange.guildInstalled && exchange.followUps.size() >= MOST_FOLLOW_UPS) {
            world.violations.add(SOURCE + "5 at most where the bot is not installed in the server");
            return Answer.error(
                    400,
                    40094,
                    "This interaction has reached the maximum number of follow-up messages");
        }
        return world.messages
                .reply(exchange, request.body(), request.files(), true)
                .orElseGet(() -> Answer.ok(exchange.followUps.getLast().look()));
    }

    Answer get(Request request) {
        var found = exchange(request);
        return closed(found)
                .orElseGet(() ->
                        message(found.orElseThrow(), request)
                                .map(message -> Answer.ok(message.look()))
                                .orElse(Answer.unknownMessage()));
    }

    Answer edit(Request request) {
        var found = exchange(request);
        var refused = closed(found);
        if (refused.isPresent()) return refused.get();
        var message = message(found.orElseThrow(), request);
        if (message.isEmpty()) return Answer.unknownMessage();
        boolean wantsEphemeral =
                (request.body().path("flags").asInt() & TestMessage.EPHEMERAL) != 0;
        if (wantsEphemeral && !message.get().isEphemeral())
            world.violations.add(
                    "Receiving and Responding: who sees it is settled by the first response");
        return world.messages
                .edit(message.get(), request.body(), request.files())
                .orElseGet(() -> Answer.ok(message.get().look()));
    }

    Answer delete(Request request) {
        var found = exchange(request);
        var refused = closed(found);
        if (refused.isPresent()) return refused.get();
        var message = message(found.orElseThrow(), request);
        message.ifPresent(world.messages::delete);
        return message.isPresent() ? Answer.empty() : Answer.unknownMessage();
    }
}
