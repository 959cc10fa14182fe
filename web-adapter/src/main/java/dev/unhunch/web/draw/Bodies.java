package dev.unhunch.web.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.unhunch.core.card.Card;

import java.util.Optional;

/**
 * Cards as a transcript keeps them: drawn, with the number of the form they are drawn in. Kept
 * cards outlive this program, so whatever cannot be read is nothing, never a failure. The page
 * itself leaves out parts of a card that it does not know.
 */
public record Bodies(Drawing drawing) {
    /** Goes up only where the page can no longer draw what was written before. */
    static final int VERSION = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** A card to keep. */
    public String write(Card card) {
        var body = JsonNodeFactory.instance.objectNode().put("version", VERSION);
        return body.set("card", drawing.card(card)).toString();
    }

    /** The card for the page; empty where it was written in a way that is not known here. */
    static Optional<JsonNode> read(String body) {
        try {
            var node = MAPPER.readTree(body);
            return node.path("version").asInt() == VERSION
                    ? Optional.of(node.path("card")).filter(Bodies::isCard)
                    : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static boolean isCard(JsonNode card) {
        return card.path("title").isTextual()
                && card.path("summary").isTextual()
                && card.path("blocks").isArray()
                && card.path("rows").isArray();
    }
}
