package dev.unhunch.core.match;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * The words that a line may hold and where: a token that is not known may be one of several, two
 * tokens may be one word, one token may be two. Places are counted in halves of tokens.
 */
final class Slots {
    private static final int[] NONE = {};
    private int[] words = new int[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private double[] costs = new double[32];
    private boolean[] doubtful = new boolean[32];
    private int count;

    /**
     * Adds a word.
     *
     * @param isDoubtful whether it only counts within a phrase whose other words are certain
     */
    void add(int word, int start, int end, double cost, boolean isDoubtful) {
        if (count == words.length) grow();
        words[count] = word;
        starts[count] = start;
        ends[count] = end;
        costs[count] = cost;
        doubtful[count++] = isDoubtful;
    }

    private void grow() {
        words = Arrays.copyOf(words, count * 2);
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        costs = Arrays.copyOf(costs, count * 2);
        doubtful = Arrays.copyOf(doubtful, count * 2);
    }

    int count() {
        return count;
    }

    int word(int slot) {
        return words[slot];
    }

    boolean isDoubtful(int slot) {
        return doubtful[slot];
    }

    /** Where a phrase stands, if it does, with this slot as one of its words. */
    @Nullable Hit find(Phrase phrase, int slot) {
        int size = phrase.words.length;
        if (size == 1)
            return doubtful[slot] ? null : new Hit(phrase, starts[slot], ends[slot], costs[slot]);
        var chosen = choose(phrase, slot);
        return chosen.length == 0 ? null : hit(phrase, chosen);
    }

    private int[] choose(Phrase phrase, int slot) {
        var chosen = new int[phrase.words.length];
        int anchor = 0;
        while (phrase.words[anchor] != words[slot]) anchor++;
        chosen[anchor] = slot;
        for (int i = 0; i < chosen.length; i++) {
            if (i == anchor) continue;
            int best = -1;
            int wanted = starts[slot] + 2 * (i - anchor);
            for (int other = 0; other < count; other++)
                if (words[other] == phrase.words[i]
                        && isApart(other, slot, chosen, anchor, i)
                        && (best < 0 || distance(other, wanted) < distance(best, wanted)))
                    best = other;
            if (best < 0) return NONE;
            chosen[i] = best;
        }
        return chosen;
    }

    private int distance(int slot, int wanted) {
        return Math.abs(starts[slot] - wanted);
    }

    private boolean isApart(int other, int slot, int[] chosen, int anchor, int upTo) {
        if (overlaps(other, slot)) return false;
        for (int i = 0; i < upTo; i++) if (i != anchor && overlaps(other, chosen[i])) return false;
        return true;
    }

    private boolean overlaps(int a, int b) {
        return starts[a] < ends[b] && starts[b] < ends[a];
    }

    private @Nullable Hit hit(Phrase phrase, int[] chosen) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        int covered = 0;
        double cost = 0;
        boolean inOrder = true;
        int doubts = 0;
        for (int i = 0; i < chosen.length; i++) {
            int slot = chosen[i];
            start = Math.min(start, starts[slot]);
            end = Math.max(end, ends[slot]);
            covered += ends[slot] - starts[slot];
            cost += costs[slot];
            if (doubtful[slot]) doubts++;
            if (i > 0 && starts[slot] < starts[chosen[i - 1]]) inOrder = false;
        }
        int gap = end - start - covered;
        int allowedGap = chosen.length > 2 && doubts == 0 && !phrase.inOrder ? 2 : 0;
        if (gap > allowedGap || (!inOrder && (phrase.inOrder || doubts > 0))) return null;
        if (doubts > 1 || (doubts == 1 && cost > 2)) return null;
        return new Hit(phrase, start, end, cost + gap * 0.2 + (inOrder ? 0 : 0.3));
    }
}
