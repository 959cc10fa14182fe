package dev.unhunch.core.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * How long leases can be trusted, measured from before they were asked for. Both clocks must agree:
 * the time of day also counts while a machine sleeps, and the other one cannot be set back.
 */
final class Fence {
    private final Node node;
    private final Instant end;
    private final long nanosEnd;

    private Fence(Node node, Instant end, long nanosEnd) {
        this.node = node;
        this.end = end;
        this.nanosEnd = nanosEnd;
    }

    /** A fence around leases that are about to be asked for. */
    static Fence around(Node node, Duration lease) {
        return new Fence(
                node,
                node.clock().instant().plus(lease),
                node.nanos().getAsLong() + lease.toNanos());
    }

    /** Whether the leases last for some time yet. */
    boolean lasts(Duration time) {
        return Duration.between(node.clock().instant(), end).compareTo(time) > 0
                && nanosEnd - node.nanos().getAsLong() > time.toNanos();
    }

    /** When they end by the time of day. */
    Instant end() {
        return end;
    }
}
