package dev.unhunch.core.port;

import dev.unhunch.core.card.Block;

import java.util.Optional;

/** Pictures by their ids, from memory. */
@FunctionalInterface
public interface Pictures {
    /** None at all. */
    Pictures NONE = (_, _) -> Optional.empty();

    /** A picture, or empty where there is none of that id. One that should move may stand still. */
    Optional<Picture> find(String id, Block.Motion motion);

    /**
     * A picture that can be sent.
     *
     * @param fileName unique among all, such as {@code neck-side-turn.png}
     * @param content nobody changes it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(String fileName, byte[] content) {}
}
