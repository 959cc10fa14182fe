package dev.unhunch.core.match;

import java.util.List;

/**
 * A line, read.
 *
 * @param hits phrases that do not overlap, in the line's order
 * @param numbers numbers that belong to no phrase
 * @param unknown how many words belong to no phrase; small words and numbers do not count
 * @param tokens the words of the line, small ones left out
 * @param isBlank whether there is nothing but white space
 */
record Reading(
        List<Hit> hits,
        List<Figure> numbers,
        int unknown,
        List<Keys.Word> tokens,
        boolean isBlank) {
    /**
     * A number.
     *
     * @param at where it stands, in halves of tokens
     * @param value -1 for a negative one, 9999 for anything larger
     * @param isInDigits whether it was not written as a word
     */
    record Figure(int at, int value, boolean isInDigits) {}

    Reading {
        hits = List.copyOf(hits);
        numbers = List.copyOf(numbers);
        tokens = List.copyOf(tokens);
    }
}
