package dev.unhunch.storage;

/** How opening went. */
public sealed interface Opened {
    /** It is open, until it is closed. */
    record Open(Storage storage) implements Opened {}

    /** It is not, and nothing is held. */
    record Refused(Refusal why) implements Opened {}
}
