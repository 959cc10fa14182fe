package dev.unhunch.core.match;

/** How an unfinished word fits a whole one. */
final class Prefix {
    /** Where it does not fit at all; fits are far below. */
    static final int MISFIT = 1000;

    private Prefix() {}

    /** 0 for the whole word, 1 for its beginning, 10 for each slip; {@link #MISFIT} for no fit. */
    static int misfit(String typed, String word, boolean isUnfinished) {
        if (isUnfinished ? word.startsWith(typed) : word.equals(typed))
            return word.length() == typed.length() ? 0 : 1;
        if (typed.length() < 4 || typed.charAt(0) != word.charAt(0)) return MISFIT;
        int slips = slips(typed, word, isUnfinished);
        return slips == 1 || (slips == 2 && typed.length() > 6) ? 10 * slips : MISFIT;
    }

    /** Slips between a word and the likeliest beginning of the other; 3 for more than two. */
    private static int slips(String typed, String word, boolean isUnfinished) {
        int i = 0;
        int j = 0;
        int slips = 0;
        while (i < typed.length() && j < word.length() && slips < 3) {
            if (typed.charAt(i) == word.charAt(j)) {
                i++;
                j++;
                continue;
            }
            slips++;
            boolean swapped =
                    at(typed, i + 1) == word.charAt(j) && typed.charAt(i) == at(word, j + 1);
            if (swapped || at(typed, i + 1) == at(word, j + 1)) {
                i += swapped ? 2 : 1;
                j += swapped ? 2 : 1;
            } else if (at(word, j + 1) == typed.charAt(i)) j++;
            else i++;
        }
        slips += typed.length() - i;
        return Math.min(3, isUnfinished ? slips : slips + word.length() - j);
    }

    private static int at(String word, int index) {
        return index < word.length() ? word.charAt(index) : -1 - index;
    }
}
