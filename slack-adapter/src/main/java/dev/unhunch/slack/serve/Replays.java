package dev.unhunch.slack.serve;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Requests that were let in while they count as new; the same one does not come in again. Slack
 * signs what it sends again anew.
 */
final class Replays {
    /** About 10 MB; only Slack can fill it, with 160 requests each second. */
    private static final int MOST = 100_000;

    private final SequencedMap<Key, Instant> seen = new LinkedHashMap<>();
    private final InstantSource clock;

    /** Half of an HMAC of 256 bits. */
    private record Key(long high, long low) {}

    Replays(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether one is seen for the first time. */
    synchronized boolean isNew(Signature.Signed request) {
        var now = clock.instant();
        while (!seen.isEmpty() && seen.firstEntry().getValue().isBefore(now)) seen.pollFirstEntry();
        if (seen.putIfAbsent(key(request.hash()), request.until()) != null) return false;
        if (seen.size() > MOST) seen.pollFirstEntry();
        return true;
    }

    private static Key key(String hash) {
        return new Key(
                Long.parseUnsignedLong(hash, 0, 16, 16), Long.parseUnsignedLong(hash, 16, 32, 16));
    }
}
