package dev.unhunch.core.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases as a tree of words, so that all of them are looked for at once. */
final class PhraseTree {
    /** Stands for any number in digits. */
    static final String NUMBER = "#";

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Integer> symbols = new ArrayList<>(1);
    }

    /** Where a phrase was found: words {@code start} to {@code end}, the end not counted. */
    record Found(int symbol, int start, int end) {}

    private final Node root = new Node();
    private final Set<String> words = new HashSet<>();
    private final Set<String> mendable = new HashSet<>();

    /** Adds a phrase of a language; an empty one is ignored. */
    void add(String phrase, String language, int symbol) {
        var node = root;
        for (var word : WordCutter.phrase(phrase)) {
            node = node.next.computeIfAbsent(word, _ -> new Node());
            words.add(word);
            if (Reader.isMendable(word, language)) mendable.add(word);
        }
        if (node != root && !node.symbols.contains(symbol)) node.symbols.add(symbol);
    }

    /** Every word of every phrase. */
    Set<String> words() {
        return words;
    }

    /** The words that misspelt ones may be taken for. */
    Set<String> mendable() {
        return mendable;
    }

    /** All phrases that a line holds, in the order of their first words. */
    List<Found> find(Line line) {
        var found = new ArrayList<Found>();
        for (int start = 0; start < line.size(); start++) walk(root, line, start, start, found);
        return found;
    }

    private static void walk(Node node, Line line, int start, int at, List<Found> found) {
        for (int symbol : node.symbols) found.add(new Found(symbol, start, at));
        if (at == line.size()) return;
        for (var reading : line.readings(at)) {
            var next = node.next.get(reading);
            if (next != null) walk(next, line, start, at + 1, found);
        }
    }
}
