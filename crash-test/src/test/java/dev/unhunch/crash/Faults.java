package dev.unhunch.crash;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Decides what goes wrong. The same seed, key and number of the try give the same decision, in
 * whatever order requests arrive.
 */
final class Faults {
    /** What happens to a request. */
    enum Fate {
        FINE,
        /** 429. */
        TOO_MANY,
        /** 500. */
        BROKEN,
        /** Accepted, no answer. */
        LOST,
        /** Accepted, answered after the sender's deadline. */
        SLOW,
        /** Accepted after the sender's deadline. */
        LATE
    }

    private final long seed;
    private final Rules.Shares shares;
    private final Map<String, Integer> tries = new HashMap<>();

    Faults(long seed, Rules.Shares shares) {
        this.seed = seed;
        this.shares = shares;
    }

    /** The fate of the next post of a key. */
    Fate ofPost(String key) {
        var drawn = draw("post " + key).nextDouble();
        if ((drawn -= shares.tooMany()) < 0) return Fate.TOO_MANY;
        if ((drawn -= shares.broken()) < 0) return Fate.BROKEN;
        if ((drawn -= shares.lost()) < 0) return Fate.LOST;
        if ((drawn -= shares.slow()) < 0) return Fate.SLOW;
        return drawn < shares.late() ? Fate.LATE : Fate.FINE;
    }

    /** Whether the next look-up of a key is refused. */
    boolean isBlind(String key) {
        return draw("look-up " + key).nextDouble() < shares.blind();
    }

    private synchronized SplittableRandom draw(String what) {
        var nth = tries.merge(what, 1, Integer::sum);
        return new SplittableRandom(seed ^ (what.hashCode() * 0x9E3779B97F4A7C15L) ^ nth).split();
    }
}
