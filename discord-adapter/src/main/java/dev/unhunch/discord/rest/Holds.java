package dev.unhunch.discord.rest;

import dev.unhunch.core.port.Posted;

import net.dv8tion.jda.api.requests.RestRateLimiter.GlobalRateLimit;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What Discord wants to be left alone, and for how long. */
final class Holds {
    private static final int CLEAN_ABOVE = 1_000;

    /** Longer than Discord ever asks for; JDA keeps times of another clock. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final LongSupplier nanos;
    private final InstantSource clock;
    private final GlobalRateLimit shared;
    private final Map<String, Long> buckets = new HashMap<>();
    private long everything;

    /**
     * @param shared what JDA knows of limits over the whole bot, and is told in turn
     */
    Holds(LongSupplier nanos, InstantSource clock, GlobalRateLimit shared) {
        this.nanos = nanos;
        this.clock = clock;
        this.shared = shared;
        everything = nanos.getAsLong();
    }

    /** Leaves one bucket alone. */
    synchronized void hold(String bucket, Duration delay) {
        long now = nanos.getAsLong();
        if (buckets.size() > CLEAN_ABOVE) buckets.values().removeIf(until -> until - now <= 0);
        buckets.put(bucket, now + delay.toNanos());
    }

    /** Leaves everything alone. */
    synchronized void holdAll(Duration delay) {
        everything = nanos.getAsLong() + delay.toNanos();
        shared.setClassic(clock.millis() + delay.toMillis());
    }

    /** How long a request has to wait yet, and what else has to; empty where it may leave. */
    synchronized Optional<Answer.Wait> on(String bucket) {
        long now = nanos.getAsLong();
        var all = Duration.ofNanos(Math.max(0, everything - now));
        var known = Duration.ofMillis(Math.max(0, sharedUntil() - clock.millis()));
        if (known.compareTo(LONGEST) > 0) known = LONGEST;
        var longer = known.compareTo(all) > 0 ? known : all;
        if (longer.isPositive()) return wait(longer, Posted.Scope.PLATFORM);
        var until = buckets.get(bucket);
        return until == null || until - now <= 0
                ? Optional.empty()
                : wait(Duration.ofNanos(until - now), Posted.Scope.CHANNEL);
    }

    private long sharedUntil() {
        return Math.max(shared.getClassic(), shared.getCloudflare());
    }

    private static Optional<Answer.Wait> wait(Duration delay, Posted.Scope scope) {
        return Optional.of(new Answer.Wait(delay, scope, "Discord asked to wait"));
    }
}
