package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/** What an acknowledgement says, and what comes of it. */
final class AckAnswers {
    private final World world;

    AckAnswers(World world) {
        this.world = world;
    }

    /** An empty acknowledgement closes a form that was sent in. */
    void empty(Exchange exchange) {
        boolean open = exchange.inView != null && !exchange.inView.isClosed();
        if (exchange.kind == Exchange.Kind.SUBMISSION && open) world.views.pop(exchange.person);
    }

    void take(Exchange exchange, JsonNode payload) {
        if (exchange.kind == Exchange.Kind.COMMAND) message(exchange, payload);
        else if (exchange.kind == Exchange.Kind.SUBMISSION) submitted(exchange, payload);
        else
            world.violations.add(
                    "An answer in the acknowledgement of " + exchange.kind + " does nothing");
    }

    private void message(Exchange exchange, JsonNode payload) {
        if (payload.isTextual()) {
            message(exchange, Json.object().put("text", payload.asText()));
            return;
        }
        try {
            world.messages.answer(exchange, (ObjectNode) payload);
        } catch (Refused no) {
            world.violations.add("The acknowledgement's message is refused: " + no.body);
        }
    }

    private void submitted(Exchange exchange, JsonNode payload) {
        String action = payload.path("response_action").asText("");
        var person = exchange.person;
        try {
            switch (action) {
                case "clear" -> world.views.clear(person);
                case "errors" -> errors(exchange, payload.path("errors"));
                case "update" ->
                        exchange.opened =
                                world.views.replace(person, exchange.inView, payload.path("view"));
                case "push" -> exchange.opened = world.views.push(person, payload.path("view"));
                default ->
                        world.violations.add(
                                "An unknown response_action «"
                                        + action
                                        + "» (Modals > Updating modals)");
            }
        } catch (Refused no) {
            world.violations.add("The acknowledgement's view is refused: " + no.body);
        }
    }

    private void errors(Exchange exchange, JsonNode errors) {
        if (errors.isEmpty())
            world.violations.add(
                    "response_action errors without errors (Modals > Displaying errors)");
        List<String> fields = exchange.inView == null ? List.of() : exchange.inView.fields();
        errors.fieldNames()
                .forEachRemaining(name -> {
                    if (!fields.contains(name))
                        world.violations.add(
                                "An error for «"
                                        + name
                                        + "», which is no input block of the view (Modals >"
                                        + " Displaying errors)");
                });
    }
}
