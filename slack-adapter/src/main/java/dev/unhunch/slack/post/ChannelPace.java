package dev.unhunch.slack.post;

import dev.unhunch.core.people.Place;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.LongSupplier;

/**
 * Keeps our posts in one channel a second apart, as Slack wants them (docs.slack.dev, rate limits).
 * What Slack lets through beyond that is not promised, and not used.
 */
final class ChannelPace {
    private static final long APART = Duration.ofSeconds(1).toNanos();
    private static final int MOST_KNOWN = 10_000;

    private final LongSupplier nanos;
    private final SequencedMap<Place, Long> free = new LinkedHashMap<>();

    ChannelPace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes the turn of a channel; where it is not there yet, how long that will take. */
    synchronized Optional<Duration> take(Place place) {
        long now = nanos.getAsLong();
        var next = free.remove(place);
        if (next != null && next - now > 0) {
            free.putFirst(place, next);
            return Optional.of(Duration.ofNanos(next - now));
        }
        if (free.size() >= MOST_KNOWN) free.pollFirstEntry();
        free.put(place, now + APART);
        return Optional.empty();
    }
}
