package dev.unhunch.slack.standin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The stand-in's time: it runs by itself and can be put forward, so that half an hour passes in no
 * time.
 */
public final class StandInClock implements InstantSource {
    /**
     * The machine’s own time is needed once: the age of a signed request is compared with it by
     * whoever gets it.
     */
    private final Instant start = InstantSource.system().instant();

    private final long startNanos = System.nanoTime();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    StandInClock() {}

    @Override
    public Instant instant() {
        return start.plusNanos(System.nanoTime() - startNanos).plus(ahead.get());
    }

    /** Puts it forward. */
    public void advance(Duration by) {
        ahead.updateAndGet(sum -> sum.plus(by));
    }
}
