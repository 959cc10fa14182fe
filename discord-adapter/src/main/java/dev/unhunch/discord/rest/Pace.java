package dev.unhunch.discord.rest;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps our requests below Discord's fifty a second, whatever they are for; answers to interactions
 * are not counted there (developers/topics/rate-limits) and do not come by here. In no second leave
 * more than 45.
 */
final class Pace {
    private static final int PER_SECOND = 40;
    private static final int AT_ONCE = 5;
    private static final long APART = Duration.ofSeconds(1).toNanos() / PER_SECOND;

    private final LongSupplier nanos;

    /** When the next one would leave if they left evenly. */
    private long even;

    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        even = nanos.getAsLong();
    }

    /**
     * Takes a turn, where it comes soon enough.
     *
     * @param longest takes none where the wait would be longer
     * @return nanoseconds until the turn; more than the longest wait where none was taken
     */
    synchronized long take(long longest) {
        long now = nanos.getAsLong();
        if (even - now < 0) even = now;
        long wait = Math.max(0, even - now - (AT_ONCE - 1) * APART);
        if (wait <= longest) even += APART;
        return wait;
    }
}
