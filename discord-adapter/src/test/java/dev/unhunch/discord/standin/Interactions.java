package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** First responses (Interactions &gt; Receiving and Responding). */
final class Interactions {
    /** "you must respond within 3 seconds". */
    static final Duration FIRST_RESPONSE = Duration.ofSeconds(3);

    /** "Interaction tokens are valid for 15 minutes". */
    static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    private static final String SOURCE = "Receiving and Responding: ";
    private final World world;
    private final Map<String, Exchange> byId = new LinkedHashMap<>();
    private final Map<String, Exchange> byToken = new LinkedHashMap<>();

    Interactions(World world) {
        this.world = world;
    }

    void add(Exchange exchange) {
        byId.put(exchange.id, exchange);
        byToken.put(exchange.token, exchange);
    }

    Optional<Exchange> byToken(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    boolean expired(Exchange exchange) {
        return world.clock.instant().isAfter(exchange.at.plus(TOKEN_LIFE));
    }

    /** Notes those that reached the bot and were never answered in time. */
    void sweep() {
        var now = world.clock.instant();
        for (Exchange one : byId.values()) {
            if (one.callback != null || one.missed || !one.reached) continue;
            if (now.isBefore(one.at.plus(FIRST_RESPONSE))) continue;
            one.missed = true;
            world.violations.add(SOURCE + one.kind + " was not answered within 3 seconds");
        }
    }

    /**
     * @param lost whether an answer of ours may have been lost: a second try is then no mistake
     */
    Answer callback(Request request, boolean lost) {
        Exchange exchange = byId.get(request.value("interaction_id"));
        if (exchange == null || !exchange.token.equals(request.value("interaction_token"))) {
            world.violations.add(SOURCE + "response to an unknown interaction");
            return Answer.unknownInteraction();
        }
        if (exchange.callback != null) return second(exchange);
        if (world.clock.instant().isAfter(exchange.at.plus(FIRST_RESPONSE))) {
            if (!exchange.missed)
                world.violations.add(SOURCE + exchange.kind + " was answered after 3 seconds");
            exchange.missed = true;
            return Answer.unknownInteraction();
        }
        int type = request.body().path("type").asInt(-1);
        if (!allowed(exchange, type)) {
            world.violations.add(SOURCE + exchange.kind + " cannot be answered with type " + type);
            return Answer.invalid(List.of("type " + type + " does not answer " + exchange.kind));
        }
        answerLost(exchange, lost);
        return respond(exchange, request, type);
    }

    private Answer second(Exchange exchange) {
        if (!exchange.missed)
            world.violations.add(SOURCE + "a second response to " + exchange.kind);
        return Answer.error(400, 40060, "Interaction has already been acknowledged.");
    }

    private static void answerLost(Exchange exchange, boolean lost) {
        if (lost) exchange.missed = true;
    }

    private static boolean allowed(Exchange exchange, int type) {
        return switch (exchange.kind) {
            case AUTOCOMPLETE -> type == 8;
            case COMMAND -> type == 4 || type == 5 || type == 9;
            case COMPONENT -> type == 4 || type == 5 || type == 6 || type == 7 || type == 9;
            case MODAL ->
                    type == 4 || type == 5 || (exchange.source != null && (type == 6 || type == 7));
        };
    }

    private Answer respond(Exchange exchange, Request request, int type) {
        JsonNode data = request.body().path("data");
        Optional<Answer> refused =
                switch (type) {
                    case 4 -> world.messages.reply(exchange, data, request.files(), false);
                    case 5 -> world.messages.later(exchange, data);
                    case 6 -> keepSource(exchange);
                    case 7 -> world.messages.update(exchange, data, request.files());
                    case 8 -> refusal(CommandRules.choices(data));
                    default -> refusal(ModalRules.problems(data));
                };
        if (refused.isPresent()) return refused.get();
        exchange.responded(request.body(), request.arrived());
        if (!request.query().getOrDefault("with_response", "").equals("true"))
            return Answer.empty();
        return Answer.ok(response(exchange, type));
    }

    private static Optional<Answer> keepSource(Exchange exchange) {
        exchange.original = exchange.source;
        return Optional.empty();
    }

    private Optional<Answer> refusal(List<String> problems) {
        problems.forEach(world.violations::add);
        return problems.isEmpty() ? Optional.empty() : Optional.of(Answer.invalid(problems));
    }

    private static ObjectNode response(Exchange exchange, int type) {
        ObjectNode json = Json.object();
        ObjectNode about = json.putObject("interaction").put("id", exchange.id);
        about.put("type", exchange.kind.number);
        ObjectNode resource = json.putObject("resource").put("type", type);
        TestMessage message = exchange.original;
        if (message != null) {
            about.put("response_message_id", message.id());
            about.put("response_message_ephemeral", message.isEphemeral());
            about.put("response_message_loading", type == 5);
            resource.set("message", message.look());
        }
        return json;
    }
}
