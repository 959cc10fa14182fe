package dev.unhunch.core.delivery;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * One run of the program.
 *
 * @param owner a name that no other run of any node has: the node's name and something random
 * @param rules the version of the time zone rules in use, such as {@code 2026a}
 * @param clock the time of day, which may be set forward and back
 * @param nanos a clock that only ever goes on, as {@link System#nanoTime}
 */
public record Node(String owner, String rules, InstantSource clock, LongSupplier nanos) {
    /** Throws where there is no name. */
    public Node {
        if (owner.isBlank()) throw new IllegalArgumentException("a node needs a name");
    }
}
