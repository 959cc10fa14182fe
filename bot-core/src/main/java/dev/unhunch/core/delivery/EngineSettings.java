package dev.unhunch.core.delivery;

import java.time.Duration;

/**
 * How the engine works. The defaults were chosen by measurement; tests shorten them.
 *
 * @param planning how slots become posts
 * @param sending how posts leave
 * @param keeping how long what is over is kept
 */
public record EngineSettings(Planning planning, Sending sending, Keeping keeping) {
    /** What runs in production. */
    public static final EngineSettings DEFAULT =
            new EngineSettings(Planning.DEFAULT, Sending.DEFAULT, Keeping.DEFAULT);

    /**
     * How slots become posts.
     *
     * @param lookAhead how long before its time a slot is planned, so that nothing has to be
     *     planned on the hour
     * @param window how late a slot may still be posted, such as after the program was down
     * @param lateAfter from which delay on a post says that it is late
     * @param batch lines planned in one transaction
     */
    public record Planning(Duration lookAhead, Duration window, Duration lateAfter, int batch) {
        /** Two minutes ahead, two hours late at most, says so after ten minutes. */
        public static final Planning DEFAULT =
                new Planning(
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(120),
                        Duration.ofMinutes(10),
                        500);

        /** Throws on what is not above zero, and on a look ahead beyond the window. */
        public Planning {
            positive(lookAhead, window, lateAfter);
            positive(batch);
            if (lookAhead.compareTo(window) > 0)
                throw new IllegalArgumentException(lookAhead + " ahead, window " + window);
        }
    }

    /**
     * How posts leave. A lease must outlast everything that can happen under it.
     *
     * @param lease how long a node has a post for itself
     * @param postTimeout how long the platform has for an answer
     * @param settle how long an unanswered post may need until it can be seen on the platform
     * @param margin how much of a lease is never used, for clocks that do not agree
     * @param poll how often the store is asked for work
     * @param batch posts leased in one transaction
     * @param inFlight posts under way at once
     */
    public record Sending(
            Duration lease,
            Duration postTimeout,
            Duration settle,
            Duration margin,
            Duration poll,
            int batch,
            int inFlight) {
        /** A lease of a minute for posts of ten seconds. */
        public static final Sending DEFAULT =
                new Sending(
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(1),
                        200,
                        64);

        /**
         * Throws on what is not above zero, where a lease is too short for a post, and where a post
         * could still be leaving when it is looked for.
         */
        public Sending {
            positive(lease, postTimeout, settle, margin, poll);
            positive(batch);
            positive(inFlight);
            var used = postTimeout.plus(settle).plus(margin);
            if (lease.compareTo(used) <= 0)
                throw new IllegalArgumentException("a lease of " + lease + " for " + used);
            if (settle.compareTo(postTimeout) <= 0)
                throw new IllegalArgumentException(settle + " to settle, post " + postTimeout);
        }
    }

    /**
     * How long what is over is kept.
     *
     * @param posts posts that were sent, failed or expired; the Done button of an older post still
     *     works, but nobody can look it up
     * @param unsubscribed subscriptions that are off, so that subscribing again posts nothing twice
     * @param left all that is kept of a workspace that we were removed from, so that who adds us
     *     again by then finds everything as it was
     */
    public record Keeping(Duration posts, Duration unsubscribed, Duration left) {
        /** Posts for more than a year, subscriptions for three days, what was left for thirty. */
        public static final Keeping DEFAULT =
                new Keeping(Duration.ofDays(400), Duration.ofDays(3), Duration.ofDays(30));

        /** Throws on what is not above zero. */
        public Keeping {
            positive(posts, unsubscribed, left);
        }
    }

    private static void positive(Duration... times) {
        for (var time : times)
            if (!time.isPositive()) throw new IllegalArgumentException("not above zero: " + time);
    }

    private static void positive(int number) {
        if (number < 1) throw new IllegalArgumentException("not above zero: " + number);
    }
}
