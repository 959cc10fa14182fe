package dev.unhunch.core.delivery;

import java.time.Instant;

/** How an attempt ended. */
public sealed interface Outcome {
    /** It is there. */
    record Sent(String messageId) implements Outcome {}

    /** Not accepted; again later. What may have been sent before stays uncertain. */
    record Postponed(Instant notBefore) implements Outcome {}

    /** It may be there or not. */
    record Unclear(Instant notBefore, String why) implements Outcome {}

    /** It will not be there. */
    record Failed(String why) implements Outcome {}

    /**
     * Nobody can say whether it is there, so it is not sent again. It counts as failed, and whoever
     * set the subscription up is told.
     */
    record Unconfirmed(String why) implements Outcome {
        private static final String UNCONFIRMED = "unconfirmed: ";

        /** The reason as it is recorded with the post. */
        public String recorded() {
            return UNCONFIRMED + why;
        }

        /** Whether a recorded reason says so. */
        static boolean isIn(String recorded) {
            return recorded.startsWith(UNCONFIRMED);
        }
    }

    /** Its time has passed, or it is no longer wanted. */
    record Expired(String why) implements Outcome {}

    /**
     * The place is gone or closed: it failed, and the subscription rests as broken.
     *
     * @param missing what is missing, in the platform's own words
     */
    record Unreachable(String missing) implements Outcome {}

    /** An attempt and how it ended. */
    record Of(Lease lease, Outcome outcome) {}
}
