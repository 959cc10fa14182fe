package dev.unhunch.core.port;

/** Whether a post is there. */
public sealed interface Found {
    /** It is. */
    record Yes(String messageId) implements Found {}

    /** It is not. */
    record No() implements Found {}

    /** The platform did not answer; asking again later may help. */
    record NotNow(String why) implements Found {}

    /** It cannot be known, now or later: no right to read, say. */
    record CannotTell(String why) implements Found {}
}
