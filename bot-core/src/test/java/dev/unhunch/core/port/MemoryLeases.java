package dev.unhunch.core.port;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Leases of the threads of one process. */
public final class MemoryLeases implements Leases {
    private record Held(String owner, Instant until) {}

    private final Map<String, Held> held = new HashMap<>();
    private final InstantSource clock;

    /** Leases that run by a clock. */
    public MemoryLeases(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized boolean take(String name, String owner, Duration length) {
        var now = clock.instant();
        var other = held.get(name);
        boolean isFree =
                other == null || other.owner().equals(owner) || !other.until().isAfter(now);
        if (isFree) held.put(name, new Held(owner, now.plus(length)));
        return isFree;
    }

    @Override
    public synchronized void release(String name, String owner) {
        var now = held.get(name);
        if (now != null && now.owner().equals(owner)) held.remove(name);
    }
}
