package dev.unhunch.core.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds items by what their texts say, for lines that name nothing: "face down with thumbs up". A
 * line has to share several telling words with an item, so that chance words find nothing.
 */
final class Descriptions {
    private static final int FEWEST_WORDS = 3;
    private final Map<String, Set<Item>> itemsByWord = new HashMap<>();
    private final Lexicon lexicon;

    Descriptions(Lexicon lexicon, Map<Item, List<String>> texts) {
        this.lexicon = lexicon;
        texts.forEach((item, lines) -> {
            for (var line : lines)
                for (var key : Keys.of(line))
                    if (isTelling(key))
                        itemsByWord.computeIfAbsent(key, _ -> new HashSet<>()).add(item);
        });
    }

    private boolean isTelling(String key) {
        return key.length() > 1 && !lexicon.isSmall(key);
    }

    /** Ids of items of a type whose texts have this share of the line's words, best first. */
    List<String> find(String text, Item.Type type, double share) {
        var keys = new ArrayList<String>();
        for (var key : Keys.of(text.substring(0, Math.min(text.length(), LineReader.LONGEST))))
            if (isTelling(key) && !keys.contains(key)) keys.add(key);
        if (keys.size() < FEWEST_WORDS || keys.size() > LineReader.LONGEST / 10) return List.of();
        var scores = scores(keys, type);
        return scores.entrySet().stream()
                .filter(each -> each.getValue().words >= FEWEST_WORDS)
                .filter(each -> each.getValue().words >= share * keys.size())
                .sorted(
                        Map.Entry.<String, Score>comparingByValue(
                                        (a, b) -> Double.compare(b.weight, a.weight))
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(5)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Score> scores(List<String> keys, Item.Type type) {
        var scores = new HashMap<String, Score>();
        for (var key : keys) {
            var items = itemsByWord.getOrDefault(key, Set.of());
            for (var item : items)
                if (item.type() == type)
                    scores.computeIfAbsent(item.id(), _ -> new Score()).add(items.size());
        }
        return scores;
    }

    private static final class Score {
        private int words;
        private double weight;

        void add(int uses) {
            words++;
            weight += 1 / Math.sqrt(uses);
        }
    }
}
