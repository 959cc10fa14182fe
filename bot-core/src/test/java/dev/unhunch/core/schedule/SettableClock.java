package dev.unhunch.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A time of day and a clock that only goes on, both moved by a test. */
public final class SettableClock implements InstantSource {
    private final AtomicReference<Instant> now;
    private final AtomicLong nanos = new AtomicLong();

    /** A clock that stands at an instant. */
    public SettableClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    /** A clock that stands at an instant, such as {@code 2026-11-23T09:30:00Z}. */
    public static SettableClock at(String start) {
        return new SettableClock(Instant.parse(start));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /** The clock that only goes on, as {@code System.nanoTime}. */
    public long nanos() {
        return nanos.get();
    }

    /** Time passes. */
    public void advance(Duration time) {
        if (time.isNegative()) throw new IllegalArgumentException("step() sets a clock back");
        nanos.addAndGet(time.toNanos());
        now.updateAndGet(then -> then.plus(time));
    }

    /** Time passes until an instant; nothing happens where it is past. */
    public void advanceTo(Instant then) {
        if (then.isAfter(instant())) advance(Duration.between(instant(), then));
    }

    /** Somebody sets the time of day, forward or back, while no time passes. */
    public void step(Duration by) {
        now.updateAndGet(then -> then.plus(by));
    }
}
