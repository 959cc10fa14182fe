package dev.unhunch.core.delivery;

import dev.unhunch.core.port.Reach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A node's wish for work.
 *
 * @param owner a name that no other run of any node has
 * @param reach the platforms and places that it can post in
 * @param now what may leave by then is meant
 * @param holdFor how long the leases last, by the store's own clock
 */
public record Claim(String owner, List<Reach> reach, Instant now, Duration holdFor, int limit) {
    /** Copies the list. */
    public Claim {
        reach = List.copyOf(reach);
    }
}
