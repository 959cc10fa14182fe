package dev.unhunch.discord.connect;

import java.time.Duration;

/**
 * How long things around the connection take. Tests shorten them.
 *
 * @param lease how long a node has the gateway for itself unless it asks again
 * @param renew how often it asks again
 * @param margin how long before its end a lease is no longer trusted
 * @param standBy how often a node without the lease asks for it
 * @param firstRetry pause after the first failure to connect; twice as long after each further one
 * @param lastRetry the longest such pause
 * @param silence how long Discord may take for an answer
 */
public record Timing(
        Duration lease,
        Duration renew,
        Duration margin,
        Duration standBy,
        Duration firstRetry,
        Duration lastRetry,
        Duration silence) {
    /**
     * Another node has taken over a minute after one fell silent: when the lease has run out, it
     * asks within five seconds, and connecting takes seconds.
     */
    public static final Timing DEFAULT =
            new Timing(
                    Duration.ofSeconds(45),
                    Duration.ofSeconds(12),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(10));

    /** The pause after so many failures in a row. */
    Duration pause(int failures) {
        var pause = firstRetry.multipliedBy(1L << Math.clamp(failures - 1, 0, 20));
        return pause.compareTo(lastRetry) > 0 ? lastRetry : pause;
    }
}
