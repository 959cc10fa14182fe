package dev.unhunch.slack.post;

import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.post.PostVerb;

import java.util.Map;
import java.util.Optional;

/**
 * Knows a post by its key: as the message's metadata, which people cannot see, and as the id of the
 * block that holds its Done button, for where metadata is lost.
 *
 * @param author our own user
 */
record Marker(String key, String author) {
    private static final String EVENT = "unhunch_post";
    private static final String KEY = "key";
    private static final String BLOCK = "delivery:";

    /** The metadata of a post. */
    static Message.Metadata metadata(String key) {
        return Message.Metadata.builder().eventType(EVENT).eventPayload(Map.of(KEY, key)).build();
    }

    /** The key that a card carries in its Done button. */
    static Optional<String> keyOf(Card card) {
        return card.actionRows().stream()
                .flatMap(row -> row.stream())
                .filter(Action.Button.class::isInstance)
                .map(action -> ((Action.Button) action).press())
                .filter(press -> press.verb().equals(PostVerb.DONE))
                .findFirst()
                .flatMap(press -> press.argument(0));
    }

    /** Whether a message is the post, and ours: anybody can make a block of that name. */
    boolean isOn(Message message) {
        return author.equals(message.getUser()) && (isInMetadata(message) || isInBlocks(message));
    }

    private boolean isInMetadata(Message message) {
        var metadata = message.getMetadata();
        return metadata != null
                && EVENT.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && key.equals(metadata.getEventPayload().get(KEY));
    }

    private boolean isInBlocks(Message message) {
        var blocks = message.getBlocks();
        return blocks != null
                && blocks.stream()
                        .anyMatch(block ->
                                block instanceof ActionsBlock actions
                                        && (BLOCK + key).equals(actions.getBlockId()));
    }
}
