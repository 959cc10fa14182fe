package dev.unhunch.core.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names hold a word that begins like a typed one. A word is looked at once, however many
 * names it stands in, and only if it begins with the letter typed, as all that fits does.
 */
final class NameIndex {
    private final Map<Character, List<Word>> byFirstLetter = new HashMap<>();

    /** The offer that a name belongs to. */
    private final int[] offers;

    /** Whether a name is its offer's label. */
    private final boolean[] isLabel;

    private final int size;

    /**
     * A word.
     *
     * @param names numbers of the names that it stands in
     * @param places where in those
     */
    private record Word(String text, List<Integer> names, List<Integer> places) {
        void add(int name, int place) {
            names.add(name);
            places.add(place);
        }
    }

    NameIndex(List<Suggestions.Offer> all) {
        size = all.size();
        var words = new HashMap<String, Word>();
        var owners = new ArrayList<Integer>();
        var labels = new ArrayList<Boolean>();
        for (int offer = 0; offer < size; offer++) {
            boolean isFirst = true;
            for (var name : all.get(offer).names().stream().map(Keys::of).distinct().toList()) {
                for (int place = 0; place < name.size(); place++)
                    words.computeIfAbsent(
                                    name.get(place),
                                    text -> new Word(text, new ArrayList<>(), new ArrayList<>()))
                            .add(owners.size(), place);
                owners.add(offer);
                labels.add(isFirst);
                isFirst = false;
            }
        }
        for (var word : words.values())
            byFirstLetter.computeIfAbsent(word.text().charAt(0), _ -> new ArrayList<>()).add(word);
        offers = owners.stream().mapToInt(Integer::intValue).toArray();
        isLabel = new boolean[offers.length];
        for (int i = 0; i < isLabel.length; i++) isLabel[i] = labels.get(i);
    }

    /**
     * How badly each offer's best name fits what is typed; {@link Prefix#MISFIT} for not at all.
     */
    int[] misfits(List<String> typed) {
        var total = new int[offers.length];
        for (int i = 0; i < typed.size(); i++) {
            var best = misfits(typed.get(i), i, i == typed.size() - 1);
            for (int name = 0; name < total.length; name++)
                total[name] = Math.min(Prefix.MISFIT, total[name] + best[name]);
        }
        var misfits = new int[size];
        Arrays.fill(misfits, Prefix.MISFIT);
        for (int name = 0; name < total.length; name++)
            if (total[name] < Prefix.MISFIT) {
                // A name that is not the label counts a little less.
                int misfit = 4 * total[name] + (isLabel[name] ? 0 : 1);
                misfits[offers[name]] = Math.min(misfits[offers[name]], misfit);
            }
        return misfits;
    }

    /** How badly each name's best word fits one typed word. */
    private int[] misfits(String typed, int place, boolean isUnfinished) {
        var best = new int[offers.length];
        Arrays.fill(best, Prefix.MISFIT);
        for (var word : byFirstLetter.getOrDefault(typed.charAt(0), List.of())) {
            int misfit = Prefix.misfit(typed, word.text(), isUnfinished);
            if (misfit == Prefix.MISFIT) continue;
            for (int i = 0; i < word.names().size(); i++) {
                int name = word.names().get(i);
                int moved = word.places().get(i) == place ? 0 : 1;
                best[name] = Math.min(best[name], misfit + moved);
            }
        }
        return best;
    }
}
