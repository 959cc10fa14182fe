package dev.unhunch.core.port;

import java.time.Duration;

/** How a post went, on the word of the platform's answer alone. */
public sealed interface Posted {
    /** It is there. */
    record Delivered(String messageId) implements Posted {}

    /**
     * It was not accepted, or not even written; it may be tried again.
     *
     * @param scope what else has to wait
     */
    record RetryAfter(Duration delay, Scope scope) implements Posted {}

    /**
     * The place is gone or closed to us.
     *
     * @param missing what is missing, in the platform's own words for it: "Send Messages"
     */
    record Undeliverable(String missing) implements Posted {}

    /** The platform refuses this card; another one might do. */
    record Refused(String why) implements Posted {}

    /** It may be there or not: no answer, or one that says nothing about it. */
    record Uncertain(String why) implements Posted {}

    /** What a platform's wish to wait is about. */
    enum Scope {
        /** This channel. */
        CHANNEL,
        /** All of this workspace. */
        WORKSPACE,
        /** The whole platform. */
        PLATFORM
    }
}
