package dev.unhunch.web.draw;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.web.room.Message;

import java.util.List;

/** Messages of a channel as JSON. */
public record Messages(Drawing drawing) {
    /** Messages, in their order. */
    public ArrayNode all(List<Message> messages) {
        return Drawing.array(messages, this::one);
    }

    /** One message. */
    public ObjectNode one(Message message) {
        var drawn = JsonNodeFactory.instance.objectNode();
        // Ids are text: a script's numbers are too short for a long.
        drawn.put("id", Long.toString(message.id()))
                .put("at", message.at().toString())
                .put("onlyYou", message.onlyYou());
        return switch (message.content()) {
            case Message.Line(var from, var text) -> drawn.put("from", from.id()).put("text", text);
            case Message.Posted(var card) -> drawn.set("card", drawing.card(card));
        };
    }
}
