package dev.unhunch.core.match;

import java.util.Comparator;

/**
 * A phrase found in a line.
 *
 * @param start where it begins, in halves of tokens
 * @param end where it ends
 * @param cost 0 where it stands there word for word
 */
record Hit(Phrase phrase, int start, int end, double cost) {
    /** The longest first, then the most certain, then the likeliest meant. */
    static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingInt((Hit hit) -> hit.start - hit.end)
                    .thenComparingDouble(Hit::cost)
                    .thenComparingInt(hit -> hit.phrase.priority)
                    .thenComparingInt(Hit::start);

    /** How many tokens it takes. */
    int tokens() {
        return (end - start + 1) / 2;
    }

    /** Whether it stands there as it should, but for plurals, order or a join. */
    boolean isCertain() {
        return cost < 0.5;
    }
}
