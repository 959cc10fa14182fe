package dev.unhunch.core.match;

import dev.unhunch.core.words.Spelling;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All words and phrases that are known. A phrase is found by its rarest word, so that a line only
 * looks at the few phrases that it may hold.
 */
final class Lexicon {
    private final Words words;
    private final Spelling spelling;
    private final List<List<Phrase>> byRarestWord;

    Lexicon(Words words, Spelling spelling, List<List<Phrase>> byRarestWord) {
        this.words = words;
        this.spelling = spelling;
        this.byRarestWord = byRarestWord.stream().map(List::copyOf).toList();
    }

    /**
     * The words by themselves.
     *
     * @param numbers a number for each word
     * @param inOrder the words by their numbers
     * @param small words that are left out
     * @param digits "five" to "5"
     * @param foreignParts words that are only known as a part of phrases of other languages
     */
    record Words(
            Map<String, Integer> numbers,
            List<String> inOrder,
            Set<String> small,
            Map<String, String> digits,
            BitSet foreignParts) {
        Words {
            foreignParts = (BitSet) foreignParts.clone();
            numbers = Map.copyOf(numbers);
            inOrder = List.copyOf(inOrder);
            small = Set.copyOf(small);
            digits = Map.copyOf(digits);
        }
    }

    /** A word's number, or -1 where it is not known. */
    int number(String key) {
        return words.numbers.getOrDefault(key, -1);
    }

    boolean isSmall(String key) {
        return words.small.contains(key);
    }

    /** "5" for "five"; any other word as it is. */
    String inDigits(String key) {
        return words.digits.getOrDefault(key, key);
    }

    boolean isReal(String key) {
        return spelling.isReal(key);
    }

    List<Spelling.Near> near(String key) {
        return spelling.nearEvenShort(key);
    }

    /** Whether a word means something by itself, and not only within a phrase. */
    boolean isPhrase(int word) {
        for (var phrase : byRarestWord.get(word)) if (phrase.words.length == 1) return true;
        return false;
    }

    /** Whether a word means something in English, or names something. */
    boolean isEnglish(int word) {
        for (var phrase : byRarestWord.get(word))
            if (phrase.words.length == 1 && phrase.priority < LexiconOf.OTHER_LANGUAGE) return true;
        return false;
    }

    /** A phrase in words, plain as it is compared. */
    String text(Phrase phrase) {
        var text = new StringBuilder();
        for (int word : phrase.words) {
            var key = words.inOrder.get(word);
            if (!text.isEmpty() && !Keys.isUnspaced(key)) text.append(' ');
            text.append(key);
        }
        return text.toString();
    }

    /**
     * Whether a word is only part of phrases of other languages: it may as well be a slip of ours.
     */
    boolean isForeignPart(int word) {
        return words.foreignParts.get(word);
    }

    /** Phrases of which this is the rarest word. */
    List<Phrase> phrasesBy(int word) {
        return byRarestWord.get(word);
    }
}
