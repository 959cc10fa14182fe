package dev.unhunch.core.delivery;

import java.time.Duration;

/** Tokens that come at a steady rate and are saved up to a limit. Full at first. */
final class Bucket {
    private final double perNano;
    private final double most;
    private double tokens;
    private long filled;

    /**
     * @param perSecond how many come
     * @param saved how long they are saved; one can always be saved
     */
    Bucket(double perSecond, Duration saved, long now) {
        perNano = perSecond / 1e9;
        most = Math.max(1, perNano * saved.toNanos());
        tokens = most;
        filled = now;
    }

    /** Whole tokens that are there. */
    int available(long now) {
        fill(now);
        return (int) Math.min(Integer.MAX_VALUE, tokens);
    }

    /** How long until there is a whole one. */
    Duration untilNext(long now) {
        fill(now);
        return tokens >= 1 ? Duration.ZERO : Duration.ofNanos((long) ((1 - tokens) / perNano) + 1);
    }

    /** Takes one, where {@link #untilNext} says that it is there. */
    void take() {
        tokens -= 1;
    }

    private void fill(long now) {
        tokens = Math.min(most, tokens + Math.max(0, now - filled) * perNano);
        filled = now;
    }
}
