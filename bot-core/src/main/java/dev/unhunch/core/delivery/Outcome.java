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
