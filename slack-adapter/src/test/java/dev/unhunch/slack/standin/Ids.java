package dev.unhunch.slack.standin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Ids in Slack's forms. */
final class Ids {
    /** So that every id has nine digits after its letter. */
    private static final long BASE = 4 * 2_821_109_907_456L;

    private final InstantSource clock;
    private final AtomicLong count = new AtomicLong(BASE);
    private long lastMicros;

    Ids(InstantSource clock) {
        this.clock = clock;
    }

    /** A letter and nine digits or capitals. */
    String next(String letter) {
        return letter + Long.toString(count.addAndGet(1_679_617), 36).toUpperCase(Locale.ROOT);
    }

    long number() {
        return count.incrementAndGet();
    }

    /** A message's time, which is its id in its channel: seconds, a dot, six digits. */
    synchronized String ts() {
        Instant now = clock.instant();
        lastMicros = Math.max(micros(now), lastMicros + 1);
        return ts(lastMicros);
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000;
    }

    private static String ts(long micros) {
        String fraction = Long.toString(1_000_000 + micros % 1_000_000).substring(1);
        return micros / 1_000_000 + "." + fraction;
    }
}
