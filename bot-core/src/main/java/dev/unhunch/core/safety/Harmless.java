package dev.unhunch.core.safety;

import dev.unhunch.core.safety.PhraseTree.Found;

import java.util.List;

/**
 * The harmless turns of speech in a line. They silence what lies in them or across their ends, but
 * not a longer phrase around them: "end it tonight" is an alarm though "tonight" is harmless.
 */
final class Harmless {
    private final int[] endOfLongest;
    private int longest;

    Harmless(List<Found> idioms, int words) {
        endOfLongest = new int[words];
        for (var each : idioms) {
            endOfLongest[each.start()] = Math.max(endOfLongest[each.start()], each.end());
            longest = Math.max(longest, each.end() - each.start());
        }
    }

    boolean silences(Found found) {
        for (int at = Math.max(0, found.start() - longest); at < found.end(); at++)
            if (endOfLongest[at] > found.start() && !isInside(at, found)) return true;
        return false;
    }

    private boolean isInside(int start, Found found) {
        int end = endOfLongest[start];
        boolean isShorter = end - start < found.end() - found.start();
        return start >= found.start() && end <= found.end() && isShorter;
    }
}
