package dev.unhunch.slack.draw;

import dev.unhunch.core.card.Block;

import java.util.Optional;

/** Where Slack finds our pictures. Answers from memory; safe for many threads. */
@FunctionalInterface
public interface PictureSource {
    /** None at all. */
    PictureSource NONE = (_, _) -> Optional.empty();

    /** Where a workspace finds a picture; empty while it cannot, and then it is left out. */
    Optional<Source> find(String team, Block.Picture picture);

    /** What an image block points to. */
    sealed interface Source {
        /** A page of ours that anybody can fetch. */
        record Address(String url) implements Source {}

        /** A file that was uploaded to the workspace. */
        record File(String id) implements Source {}
    }
}
