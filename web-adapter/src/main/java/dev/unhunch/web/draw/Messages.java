package dev.unhunch.web.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.web.room.Message;

import java.util.List;
import java.util.Optional;

/** Messages of a channel as JSON. */
public record Messages(Drawing drawing) {
    /** Messages, in their order; what was kept in a way not known here is left out. */
    public ArrayNode all(List<Message> messages) {
        var all = JsonNodeFactory.instance.arrayNode();
        messages.forEach(message -> one(message).ifPresent(all::add));
        return all;
    }

    /** One message; empty where it was kept in a way not known here. */
    public Optional<ObjectNode> one(Message message) {
        return switch (message.content()) {
            case Message.Line(var from, var text) ->
                    Optional.of(bare(message).put("from", from.id()).put("text", text));
            case Message.Posted(var card) -> Optional.of(with(message, drawing.card(card)));
            case Message.Kept(var body) -> Bodies.read(body).map(card -> with(message, card));
        };
    }

    private static ObjectNode with(Message message, JsonNode card) {
        return bare(message).set("card", card);
    }

    private static ObjectNode bare(Message message) {
        // Ids are text: a script's numbers are too short for a long.
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", Long.toString(message.id()))
                .put("at", message.at().toString())
                .put("onlyYou", message.onlyYou());
    }
}
