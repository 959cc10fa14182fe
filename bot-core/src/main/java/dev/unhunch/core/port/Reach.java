package dev.unhunch.core.port;

import java.util.Set;

/**
 * Which places of a platform this node can post in: those whose route leaves one of the remainders.
 * Discord's shards are such routes.
 */
public record Reach(String platform, int modulus, Set<Integer> remainders) {
    /** Copies the set. */
    public Reach {
        remainders = Set.copyOf(remainders);
        if (modulus < 1) throw new IllegalArgumentException("modulus " + modulus);
    }

    /** Every place of a platform. */
    public static Reach all(String platform) {
        return new Reach(platform, 1, Set.of(0));
    }
}
