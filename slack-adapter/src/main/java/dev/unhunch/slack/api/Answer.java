package dev.unhunch.slack.api;

import java.time.Duration;

/** What became of one request. */
public sealed interface Answer<T> {
    /** Slack did it. */
    record Done<T>(T response) implements Answer<T> {}

    /**
     * Nothing was done: Slack asks for patience, or nothing was written.
     *
     * @param asked whether it is Slack that asks
     */
    record Wait<T>(Duration delay, boolean asked, String why) implements Answer<T> {}

    /**
     * Slack refused; nothing was done.
     *
     * @param error Slack's own word, such as {@code not_in_channel}
     */
    record Denied<T>(String error) implements Answer<T> {}

    /** It may have been done: it was written, and no answer says what became of it. */
    record Lost<T>(String why) implements Answer<T> {}
}
