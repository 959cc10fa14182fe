package dev.unhunch.discord.standin;

import java.time.Duration;

/**
 * How a stand-in behaves.
 *
 * @param apiPort the REST interface's port; 0 for any free one
 * @param gatewayPort the gateway's port; 0 for any free one
 * @param token the one that opens the doors
 * @param heartbeat how often the client has to show that it lives
 * @param nonceWindow how long a nonce is remembered; Discord says "the past few minutes" (Resources
 *     &gt; Message &gt; Create Message)
 * @param shards what {@code /gateway/bot} recommends
 * @param maxConcurrency how many shards may identify within five seconds
 * @param perSecond requests a second over all routes but those of interactions (Topics &gt; Rate
 *     Limits: 50)
 * @param checksBodies whether bodies are compared with the OpenAPI document, where it can be found
 */
public record StandInSettings(
        int apiPort,
        int gatewayPort,
        String token,
        Duration heartbeat,
        Duration nonceWindow,
        int shards,
        int maxConcurrency,
        int perSecond,
        boolean checksBodies) {
    /** Discord's own figures, on any free ports. */
    public static StandInSettings usual() {
        return new StandInSettings(
                0,
                0,
                "MTIz.stand-in.token",
                Duration.ofMillis(41_250),
                Duration.ofMinutes(3),
                1,
                16,
                50,
                true);
    }

    /** The same on ports that are known beforehand. */
    public StandInSettings onPorts(int api, int gateway) {
        return new StandInSettings(
                api,
                gateway,
                token,
                heartbeat,
                nonceWindow,
                shards,
                maxConcurrency,
                perSecond,
                checksBodies);
    }

    /** The same with another beat. */
    public StandInSettings beating(Duration every) {
        return new StandInSettings(
                apiPort,
                gatewayPort,
                token,
                every,
                nonceWindow,
                shards,
                maxConcurrency,
                perSecond,
                checksBodies);
    }

    /** The same with another memory for nonces. */
    public StandInSettings rememberingNonces(Duration window) {
        return new StandInSettings(
                apiPort,
                gatewayPort,
                token,
                heartbeat,
                window,
                shards,
                maxConcurrency,
                perSecond,
                checksBodies);
    }

    /** The same, recommending so many shards, of which so many may start at once. */
    public StandInSettings withShards(int recommended, int atOnce) {
        return new StandInSettings(
                apiPort,
                gatewayPort,
                token,
                heartbeat,
                nonceWindow,
                recommended,
                atOnce,
                perSecond,
                checksBodies);
    }

    /** The same with another limit over all routes. */
    public StandInSettings withPerSecond(int requests) {
        return new StandInSettings(
                apiPort,
                gatewayPort,
                token,
                heartbeat,
                nonceWindow,
                shards,
                maxConcurrency,
                requests,
                checksBodies);
    }

    /** The same without a look at the OpenAPI document: for benchmarks. */
    public StandInSettings withoutBodyChecks() {
        return new StandInSettings(
                apiPort,
                gatewayPort,
                token,
                heartbeat,
                nonceWindow,
                shards,
                maxConcurrency,
                perSecond,
                false);
    }
}
