package dev.unhunch.core.match;

import java.util.EnumSet;
import java.util.Set;

/**
 * A wish that had to be given up because nothing meets it, the first to be given up first. One wish
 * is only given up together with earlier ones where that cannot be helped.
 */
public enum Relaxed {
    /** It is harder than asked for. */
    EASY(1),
    /** It takes longer. */
    TIME(2),
    /** It does without the equipment that was named. */
    EQUIPMENT(4),
    /** It is not unnoticed. */
    DISCREET(8),
    /** It needs equipment. */
    NO_EQUIPMENT(16),
    /** It is about a topic near the one asked for. */
    TOPIC(32),
    /** It is of another kind: strengthening instead of stretching, or the other way round. */
    KIND(64),
    /** It is done in another position, though never on the floor instead of standing or seated. */
    POSITION(128);

    private final int bit;

    Relaxed(int bit) {
        this.bit = bit;
    }

    /** The heavier the more it matters. */
    int bit() {
        return bit;
    }

    /** The wishes whose bits are set. */
    static Set<Relaxed> of(int bits) {
        var wishes = EnumSet.noneOf(Relaxed.class);
        for (var wish : values()) if ((bits & wish.bit) != 0) wishes.add(wish);
        return wishes;
    }
}
