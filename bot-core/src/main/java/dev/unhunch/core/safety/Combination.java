package dev.unhunch.core.safety;

import java.util.List;

/**
 * One combination of one rule in one language, ready to be looked for.
 *
 * @param order where its rule stands, the most pressing first
 * @param span words that it may span
 * @param groups how many groups of concepts it needs
 * @param firstSlot where its groups' places begin among those of all combinations
 * @param vetoes symbols of the concepts that make it harmless
 */
record Combination(
        Alarm alarm, int order, int span, int groups, int firstSlot, List<Integer> vetoes) {}
