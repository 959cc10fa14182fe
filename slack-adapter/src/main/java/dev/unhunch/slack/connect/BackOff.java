package dev.unhunch.slack.connect;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Ever longer pauses between tries, never quite the same on two machines. */
final class BackOff {
    private final Timing timing;
    private final RandomGenerator random;
    private Duration pause;
    private boolean fresh = true;

    BackOff(Timing timing, RandomGenerator random) {
        this.timing = timing;
        this.random = random;
        pause = timing.firstPause();
    }

    /**
     * The next pause, between half and all of what it may be.
     *
     * @param asked what the other side asked for; it is never shorter than that
     */
    Duration next(Duration asked) {
        fresh = false;
        long nanos = pause.toNanos();
        var mine = Duration.ofNanos(nanos / 2 + random.nextLong(nanos / 2 + 1));
        var doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(timing.longestPause()) > 0 ? timing.longestPause() : doubled;
        return mine.compareTo(asked) > 0 ? mine : asked;
    }

    /** No pause for the first trouble after a good time, else the next one. */
    Duration soon() {
        if (!fresh) return next(Duration.ZERO);
        fresh = false;
        return Duration.ZERO;
    }

    /** All is well again. */
    void reset() {
        fresh = true;
        pause = timing.firstPause();
    }
}
