package dev.unhunch.core.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds items by what their texts say, for lines that name nothing: "face down with thumbs up". A
 * line has to share several telling words with an item, so that chance words find nothing.
 */
final class Descriptions {
    private static final int MOST_WORDS = 40;
    private static final int MOST_FOUND = 5;

    /** A line is weighed as a double that grows with words, and with rarer words a little more. */
    private static final double PER_WORD = 100;

    /**
     * How much of a line has to be in an item's texts.
     *
     * @param share of its words, 0 to 1
     */
    record Closeness(int fewestWords, double share) {
        /** For a line that says nothing else. */
        static final Closeness LOOSE = new Closeness(3, 0.6);

        /** For a line that could be taken word by word. */
        static final Closeness STRICT = new Closeness(5, 0.8);

        /** For a line that would be about something else word by word. */
        static final Closeness EXACT = new Closeness(6, 1);
    }

    private final List<Item> items;
    private final Map<String, int[]> itemsByWord = new HashMap<>();
    private final Lexicon lexicon;

    Descriptions(Lexicon lexicon, Map<Item, List<String>> texts) {
        this.lexicon = lexicon;
        this.items = List.copyOf(texts.keySet());
        var found = new LinkedHashMap<String, Set<Integer>>();
        for (int i = 0; i < items.size(); i++)
            for (var line : texts.getOrDefault(items.get(i), List.of()))
                for (var key : Keys.of(line))
                    if (isTelling(key))
                        found.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(i);
        found.forEach((key, at) -> itemsByWord.put(key, at.stream().mapToInt(i -> i).toArray()));
    }

    private boolean isTelling(String key) {
        return key.length() > 1 && !lexicon.isSmall(key);
    }

    /** Ids of items of a type whose texts are so close to the line, best first. */
    List<String> find(String text, Item.Type type, Closeness closeness) {
        var keys = new ArrayList<String>();
        for (var key : Keys.of(text.substring(0, Math.min(text.length(), LineReader.LONGEST))))
            if (isTelling(key) && !keys.contains(key)) keys.add(key);
        if (keys.size() < closeness.fewestWords || keys.size() > MOST_WORDS) return List.of();
        var weights = new double[items.size()];
        for (var key : keys) {
            var at = itemsByWord.get(key);
            if (at != null) for (int i : at) weights[i] += PER_WORD + 1.0 / at.length;
        }
        double least = PER_WORD * Math.max(closeness.fewestWords, closeness.share * keys.size());
        return best(weights, least, type);
    }

    private List<String> best(double[] weights, double least, Item.Type type) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < weights.length; i++)
            if (weights[i] >= least && items.get(i).type() == type) found.add(i);
        found.sort(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> i));
        return found.stream().limit(MOST_FOUND).map(i -> items.get(i).id()).toList();
    }
}
