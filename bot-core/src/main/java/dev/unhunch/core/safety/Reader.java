package dev.unhunch.core.safety;

import dev.unhunch.core.words.Spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a text with the eyes of the rules: mends misspelt words and parts words run together. */
final class Reader {
    private static final int SHORTEST_MENDED = 4;
    private static final int SHORTEST_MENDED_ELSEWHERE = 5;
    private static final int FIRST_LETTER_MAY_ERR_FROM = 6;
    private static final int TWO_ERRORS_FROM = 10;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_AFTER_TWO = 5;
    private static final int LONGEST_PARTED = 32;

    private final Set<String> known;
    private final Set<String> realWords;
    private final Spelling spelling;

    Reader(Set<String> known, Set<String> mendable, Set<String> realWords) {
        this.known = Set.copyOf(known);
        this.realWords = realWords;
        this.spelling = new Spelling(mendable, realWords);
    }

    /**
     * Whether misspelt words may be taken for this one. Short words have many neighbours; only
     * those of the English ones are listed as real words.
     */
    static boolean isMendable(String word, String language) {
        return word.length()
                >= (language.equals("en") ? SHORTEST_MENDED : SHORTEST_MENDED_ELSEWHERE);
    }

    /** The line of a text. Linear in its length. */
    Line read(String text) {
        var line = new Line();
        int clause = 0;
        for (var words : WordCutter.clauses(text)) {
            for (var word : words) read(word, line, clause);
            clause++;
        }
        return line;
    }

    private void read(String word, Line line, int clause) {
        if (Character.isDigit(word.codePointAt(0)))
            line.add(List.of(word, PhraseTree.NUMBER), clause);
        else if (known.contains(word) || realWords.contains(word)) line.add(List.of(word), clause);
        else {
            var parts = parts(word);
            if (parts.size() > 1) parts.forEach(part -> line.add(List.of(part), clause));
            else line.add(mended(word), clause);
        }
    }

    private List<String> mended(String word) {
        if (word.length() < SHORTEST_MENDED) return List.of(word);
        double most = errorsForgiven(word);
        var near =
                spelling.near(word).stream()
                        .filter(each -> each.cost() <= most)
                        .map(Spelling.Near::word)
                        .toList();
        return near.isEmpty() ? List.of(word) : near;
    }

    /** A false alarm costs more than elsewhere: two errors only in long words. */
    private static double errorsForgiven(String word) {
        if (word.length() < FIRST_LETTER_MAY_ERR_FROM) return 1.0;
        return word.length() < TWO_ERRORS_FROM ? 1.25 : 2.0;
    }

    /**
     * Known words that a word is made of ("chestpain"), the longest first; empty if it is not. Only
     * the first may have two letters ("mychest"), and then what follows is one word.
     */
    private List<String> parts(String word) {
        if (word.length() > LONGEST_PARTED) return List.of();
        var rest = word.length() < SHORTEST_AFTER_TWO + 2 ? "" : word.substring(2);
        if (known.contains(rest) && known.contains(word.substring(0, 2)))
            return List.of(word.substring(0, 2), rest);
        return parts(word, 0);
    }

    private List<String> parts(String word, int from) {
        for (int to = word.length(); to >= from + SHORTEST_PART; to--) {
            var first = word.substring(from, to);
            if (!known.contains(first)) continue;
            if (to == word.length()) return List.of(first);
            var rest = parts(word, to);
            if (rest.isEmpty()) continue;
            var all = new ArrayList<String>(rest.size() + 1);
            all.add(first);
            all.addAll(rest);
            return all;
        }
        return List.of();
    }
}
