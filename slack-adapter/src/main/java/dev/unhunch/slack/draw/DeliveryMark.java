package dev.unhunch.slack.draw;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Card;

import java.util.List;
import java.util.Optional;

/**
 * How a post of ours is found again: its key stands in the id of the block that holds the Done
 * button, and in the message's metadata.
 */
public final class DeliveryMark {
    /** The type of the metadata's event. */
    public static final String EVENT = "unhunch_post";

    /** The field of the metadata that holds the key. */
    public static final String KEY = "key";

    private static final String BLOCK = "delivery:";
    private static final String DONE = "done";

    private DeliveryMark() {}

    /** The key of a post; empty for any other card. */
    public static Optional<String> keyOf(Card card) {
        for (var row : card.actionRows()) {
            var key = keyOf(row);
            if (key.isPresent()) return key;
        }
        return Optional.empty();
    }

    static Optional<String> keyOf(List<Action> row) {
        for (var action : row)
            if (action instanceof Action.Button(_, var press, _) && press.verb().equals(DONE))
                return press.argument(0);
        return Optional.empty();
    }

    /** The id of the block that holds the Done button. */
    public static String blockId(String key) {
        return BLOCK + key;
    }

    /** The key in the id of a block; empty for any other block. */
    public static Optional<String> keyIn(String blockId) {
        return blockId.startsWith(BLOCK)
                ? Optional.of(blockId.substring(BLOCK.length()))
                : Optional.empty();
    }

    /** The metadata of a message, as JSON. */
    public static String metadata(String key) {
        return new Json()
                .object()
                .field("event_type", EVENT)
                .object("event_payload")
                .field(KEY, key)
                .endObject()
                .endObject()
                .toString();
    }
}
