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

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private final List<Offer> offers;
    private final NameIndex index;

    /**
     * What can be offered.
     *
     * @param names by language, all that it may be found by, the label first
     */
    record Offer(String id, Localized<String> label, List<String> names) {}

    Suggestions(List<Offer> offers) {
        this.offers = List.copyOf(offers);
        this.index = new NameIndex(this.offers);
    }

    /** Best first; all in their own order where nothing has been typed. */
    List<Suggestion> offer(Locale locale, String typed) {
        var keys = Keys.of(typed.substring(0, Math.min(typed.length(), LONGEST)));
        if (keys.size() > MOST_WORDS) return List.of();
        var seen = new HashSet<String>();
        return bestFirst(keys).stream()
                .map(offers::get)
                .filter(offer -> seen.add(offer.id()))
                .limit(MOST)
                .map(offer -> suggestion(offer, locale))
                .toList();
    }

    private List<Integer> bestFirst(List<String> keys) {
        var misfits = keys.isEmpty() ? new int[offers.size()] : index.misfits(keys);
        var fitting = new ArrayList<Integer>();
        for (int i = 0; i < misfits.length; i++) if (misfits[i] < Prefix.MISFIT) fitting.add(i);
        fitting.sort(Comparator.comparingInt(i -> misfits[i]));
        return fitting;
    }

    /** The id with spaces: people see it in their own line. */
    private static Suggestion suggestion(Offer offer, Locale locale) {
        return new Suggestion(offer.id().replace('-', ' '), offer.label().in(locale));
    }
}
