package dev.unhunch.core.match;

import dev.unhunch.core.exercise.Localized;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Completes what somebody has typed so far. A phrase fits where each typed word is one of its words
 * and the last, unfinished one begins one of them; a slip or two is forgiven from four letters on.
 */
final class Suggestions {
    /** Discord's limit for completions. */
    static final int MOST = 25;

    private static final int MISFIT = 1000;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * What can be offered.
     *
     * @param names by language, all that it may be found by, the label first
     */
    record Offer(String id, Localized<String> label, List<String> names) {}

    private record Entry(Offer offer, List<List<String>> names) {}

    Suggestions(List<Offer> offers) {
        for (var offer : offers) {
            var names = offer.names().stream().map(Keys::of).distinct().toList();
            entries.add(new Entry(offer, names));
        }
    }

    /** Best first; all in their own order where nothing has been typed. */
    List<Suggestion> offer(Locale locale, String typed) {
        var keys = Keys.of(typed.substring(0, Math.min(typed.length(), 100)));
        if (keys.size() > 8) return List.of();
        var scored = new ArrayList<Scored>();
        for (var entry : entries) {
            int misfit = misfit(entry, keys);
            if (misfit < MISFIT) scored.add(new Scored(entry, misfit));
        }
        scored.sort(Comparator.comparingInt(Scored::misfit));
        var seen = new HashSet<String>();
        return scored.stream()
                .map(each -> each.entry.offer)
                .filter(offer -> seen.add(offer.id()))
                .limit(MOST)
                .map(offer -> suggestion(offer, locale))
                .toList();
    }

    /** The id with spaces: people see it in their own line. */
    private static Suggestion suggestion(Offer offer, Locale locale) {
        return new Suggestion(offer.id().replace('-', ' '), offer.label().in(locale));
    }

    private record Scored(Entry entry, int misfit) {}

    private static int misfit(Entry entry, List<String> typed) {
        if (typed.isEmpty()) return 0;
        int best = MISFIT;
        for (int i = 0; i < entry.names.size() && best > 0; i++) {
            int misfit = misfit(entry.names.get(i), typed);
            // A name that is not the label counts a little less.
            if (misfit < MISFIT) best = Math.min(best, 4 * misfit + (i == 0 ? 0 : 1));
        }
        return best;
    }

    private static int misfit(List<String> name, List<String> typed) {
        int total = 0;
        for (int i = 0; i < typed.size(); i++) {
            int best = MISFIT;
            for (int j = 0; j < name.size() && best > 0; j++) {
                int misfit = Prefix.misfit(typed.get(i), name.get(j), i == typed.size() - 1);
                if (misfit < MISFIT) best = Math.min(best, misfit + (i == j ? 0 : 1));
            }
            if (best == MISFIT) return MISFIT;
            total += best;
        }
        return total;
    }

    /** How an unfinished word fits a whole one. */
    private static final class Prefix {
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
}
