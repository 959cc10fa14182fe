package dev.unhunch.slack.connect;

import java.time.Duration;

/**
 * How patient a connection is.
 *
 * @param ping between two pings; a link on which one stays unanswered that long is lost
 * @param hello from a new socket's address to Slack's first word on it
 * @param firstPause before the second try; doubled with every further one
 * @param longestPause unless Slack itself asks for more
 * @param settled a socket that lasted this long makes the pauses short again
 * @param goodbye how long answers under way may still use a socket that is to be closed
 */
public record Timing(
        Duration ping,
        Duration hello,
        Duration firstPause,
        Duration longestPause,
        Duration settled,
        Duration goodbye) {
    /** As it is used. */
    public static final Timing DEFAULT =
            new Timing(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofMillis(250),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(3));
}
