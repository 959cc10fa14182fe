package dev.unhunch.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves on. */
final class SettableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-23T09:30:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void advance(Duration time) {
        now = now.plus(time);
    }
}
