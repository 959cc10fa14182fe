package dev.unhunch.slack.standin;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How a stand-in behaves.
 *
 * @param apiPort the Web API's port; 0 for any free one
 * @param socketPort Socket Mode's port; 0 for any free one
 * @param keys what opens the doors
 * @param scopes what the first workspace granted
 * @param times limits in time
 * @param limitsRates whether posts and calls are limited by rate
 * @param checksBlocks whether blocks and texts are checked against their limits
 */
public record StandInSettings(
        int apiPort,
        int socketPort,
        Keys keys,
        Set<String> scopes,
        Times times,
        boolean limitsRates,
        boolean checksBlocks) {
    /** All secrets of the app, none of them real. */
    public record Keys(
            String botToken,
            String appToken,
            String signingSecret,
            String clientId,
            String clientSecret) {}

    /**
     * Limits in time.
     *
     * @param ack how long an acknowledgement may take (measured in real time); Slack: 3 s
     * @param trigger how long a trigger_id lives by the stand-in's clock; Slack: 3 s
     * @param retries when an event comes again that was not acknowledged; Slack: nearly at once,
     *     after a minute, after five (Events API &gt; Retries)
     * @param ping how often the stand-in pings a socket
     */
    public record Times(Duration ack, Duration trigger, List<Duration> retries, Duration ping) {}

    private static final Keys KEYS =
            new Keys(
                    "xoxb-standin-1-token",
                    "xapp-1-ASTANDIN1-1-token",
                    "8f742231b10e8888abcd99yyyzzz85a5",
                    "1111.2222",
                    "standin-client-secret");

    /** What the smallest manifest asks for, with the uploads of Socket Mode. */
    private static final Set<String> SCOPES =
            Set.of(
                    "commands",
                    "chat:write",
                    "app_mentions:read",
                    "im:history",
                    "users:read",
                    "channels:read",
                    "groups:read",
                    "files:write",
                    "files:read");

    /** Slack's own figures, on any free ports. */
    public static StandInSettings usual() {
        var times =
                new Times(
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(3),
                        List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5)),
                        Duration.ofSeconds(10));
        return new StandInSettings(0, 0, KEYS, SCOPES, times, true, true);
    }

    /** The same on ports that are known beforehand. */
    public StandInSettings onPorts(int api, int socket) {
        return new StandInSettings(api, socket, keys, scopes, times, limitsRates, checksBlocks);
    }

    /** The same where the first workspace granted exactly these. */
    public StandInSettings granting(String... exactly) {
        return new StandInSettings(
                apiPort, socketPort, keys, Set.of(exactly), times, limitsRates, checksBlocks);
    }

    /** The same with another limit for acknowledgements. */
    public StandInSettings ackWithin(Duration limit) {
        return with(new Times(limit, times.trigger, times.retries, times.ping));
    }

    /** The same, sending events again after these times. */
    public StandInSettings retryingAfter(Duration... delays) {
        return with(new Times(times.ack, times.trigger, List.of(delays), times.ping));
    }

    /** The same with another beat of pings. */
    public StandInSettings pingingEvery(Duration beat) {
        return with(new Times(times.ack, times.trigger, times.retries, beat));
    }

    private StandInSettings with(Times other) {
        return new StandInSettings(
                apiPort, socketPort, keys, scopes, other, limitsRates, checksBlocks);
    }

    /** The same without limits of rate. */
    public StandInSettings withoutRateLimits() {
        return new StandInSettings(apiPort, socketPort, keys, scopes, times, false, checksBlocks);
    }

    /** The same without a look at blocks: for benchmarks. */
    public StandInSettings withoutBlockChecks() {
        return new StandInSettings(apiPort, socketPort, keys, scopes, times, limitsRates, false);
    }
}
