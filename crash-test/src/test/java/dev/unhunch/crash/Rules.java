package dev.unhunch.crash;

import java.time.Duration;

/**
 * How the stand-in behaves. Each rule has a test in {@link StandInTest} or {@link RoomsTest}.
 *
 * @param shares how often something goes wrong
 * @param times how long things take
 * @param perWorkspaceSecond posts a second that a workspace may get, and as many at once. Slack:
 *     "several hundred messages per minute" (chat.postMessage); Discord: 50 requests a second
 *     (developers/topics/rate-limits)
 */
record Rules(Shares shares, Times times, int perWorkspaceSecond) {
    /** What the crash test runs with. */
    static final Rules HARSH = new Rules(Shares.HARSH, Times.SHORT, 40);

    /** A platform that never does anything wrong. */
    static final Rules KIND = new Rules(Shares.NONE, Times.SHORT, 1_000_000);

    /**
     * How often something goes wrong, each between 0 and 1; together at most 1.
     *
     * @param tooMany 429, nothing accepted (Discord: topics/rate-limits; Slack: apis/web-api)
     * @param broken 500, nothing accepted
     * @param lost accepted, then the connection breaks before an answer (okhttp issue 2394)
     * @param slow accepted at once, answered only after the sender has given up
     * @param late accepted only after the sender has given up
     * @param blind a look-up is refused with 429 (Slack: conversations.history, tier 3 or less)
     */
    record Shares(
            double tooMany, double broken, double lost, double slow, double late, double blind) {
        static final Shares NONE = new Shares(0, 0, 0, 0, 0, 0);
        static final Shares HARSH = new Shares(.03, .02, .05, .01, .01, .05);
    }

    /**
     * How long things take. The real ones are some twenty times as long, as are those of the
     * engine.
     *
     * @param window how long a nonce is remembered after its post: "the past few minutes" on
     *     Discord (resources/message, enforce_nonce), and no longer
     * @param lag the most by which the history of a plain place is behind; no platform promises
     *     any, so this is our assumption
     * @param plainTransit how long after its deadline a request to a plain place can still be
     *     accepted. What comes later is lost on the way: that no request stays in the network for
     *     ever is the assumption on which a look-up rests
     * @param nonceTransit the same for a nonce place, where the nonce covers more
     */
    record Times(Duration window, Duration lag, Duration plainTransit, Duration nonceTransit) {
        static final Times SHORT =
                new Times(
                        Duration.ofSeconds(12),
                        Duration.ofMillis(600),
                        Duration.ofMillis(400),
                        Duration.ofMillis(2_500));

        /** How long after its deadline a request can still be accepted. */
        Duration transit(Flavour flavour) {
            return switch (flavour) {
                case NONCE -> nonceTransit;
                case PLAIN -> plainTransit;
            };
        }
    }
}
