package dev.unhunch.slack.post;

import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;

import dev.unhunch.slack.draw.DeliveryMark;

import java.util.Optional;

/**
 * Knows a post by its key: in the message's metadata, which people do not see, or in the id of the
 * block that holds its Done button, for where metadata is lost.
 *
 * @param author our own user
 */
record Marker(String key, String author) {
    /** Whether a message is the post, and ours: anybody can make a block of that name. */
    boolean isOn(Message message) {
        return author.equals(message.getUser()) && (isInMetadata(message) || isInBlocks(message));
    }

    private boolean isInMetadata(Message message) {
        var metadata = message.getMetadata();
        return metadata != null
                && DeliveryMark.EVENT.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && key.equals(metadata.getEventPayload().get(DeliveryMark.KEY));
    }

    private boolean isInBlocks(Message message) {
        var blocks = message.getBlocks();
        return blocks != null
                && blocks.stream()
                        .filter(ActionsBlock.class::isInstance)
                        .map(block -> Optional.ofNullable(block.getBlockId()))
                        .anyMatch(id -> id.flatMap(DeliveryMark::keyIn).equals(Optional.of(key)));
    }
}
