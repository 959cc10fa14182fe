package dev.unhunch.core.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends misspelt words against a list of known ones. Each known word is stored under all forms of
 * its first letters with one or two of them left out, so that a look-up costs about the same
 * however many words there are (the symmetric-delete method, W. Garbe 2012).
 *
 * <p>Words of four to six letters forgive one error, longer ones two; what is shorter or has digits
 * is never mended. A word that is a real one of the language, such as "deck", is no typo of ours.
 */
public final class Spelling {
    private static final int SHORTEST = 3;
    private static final int ONE_ERROR_FROM = 4;
    private static final int TWO_ERRORS_FROM = 7;
    private static final int LONGEST = 24;

    /** Two errors may take two letters out of these, which leaves enough to find the word by. */
    private static final int PREFIX = 7;

    private final Set<String> known;
    private final Set<String> realWords;
    private final String[] words;

    /** Which letters each word has, to pass by most that cannot be near. */
    private final int[] letters;

    /** The upper half is a form's hash, the lower half the index of its word. Sorted. */
    private final long[] forms;

    /** Known words, and real words that must stay as they are. */
    public Spelling(Collection<String> known, Collection<String> realWords) {
        this.known = Set.copyOf(known);
        this.realWords = Set.copyOf(realWords);
        this.words =
                this.known.stream().filter(Spelling::canBeMended).sorted().toArray(String[]::new);
        this.letters = Arrays.stream(words).mapToInt(Spelling::letters).toArray();
        var all = new Forms();
        for (int i = 0; i < words.length; i++) all.addFormsOf(words[i], i);
        this.forms = all.sorted();
    }

    /** A known word and how far off it is, 1 being a whole letter. */
    public record Near(String word, double cost) {}

    /** Whether a word is one of the known ones as it stands. */
    public boolean knows(String word) {
        return known.contains(word);
    }

    /** Whether a word is a real one of the language that is not to be mended. */
    public boolean isReal(String word) {
        return realWords.contains(word);
    }

    /** The known word that this most likely is; empty where none is near. Exact words come back. */
    public Optional<String> mend(String word) {
        if (known.contains(word)) return Optional.of(word);
        if (realWords.contains(word)) return Optional.empty();
        return near(word).stream().findFirst().map(Near::word);
    }

    /**
     * All known words that are equally near, in alphabetical order; empty for a real word. For
     * those who can weigh several readings.
     *
     * @param most errors to forgive at most, 1 being a whole letter
     */
    public List<String> nearest(String word, double most) {
        if (known.contains(word)) return List.of(word);
        if (realWords.contains(word)) return List.of();
        var near = near(word).stream().filter(each -> each.cost() <= most).toList();
        return near.stream()
                .filter(each -> each.cost() == near.getFirst().cost())
                .map(Near::word)
                .toList();
    }

    /** All known words that this may be a typo of, nearest first; asked of a real word, too. */
    public List<Near> near(String word) {
        return nearEvenShort(word).stream().filter(each -> isLongEnough(word, each.word)).toList();
    }

    private static boolean isLongEnough(String word, String near) {
        return Math.max(near.length(), word.length()) >= ONE_ERROR_FROM;
    }

    /**
     * The same with words of three letters, which {@link #mend} leaves alone: there is too much
     * that they could be, unless other words around them say which.
     */
    public List<Near> nearEvenShort(String word) {
        if (!canBeMended(word)) return List.of();
        var typed = new Forms();
        typed.addFormsOf(word, 0);
        var found = new ArrayList<Near>();
        var seen = new BitSet(words.length);
        int has = letters(word);
        for (int i = 0; i < typed.count; i++) mark(typed.entries[i] >>> 32, seen);
        for (int i = seen.nextSetBit(0); i >= 0; i = seen.nextSetBit(i + 1))
            collect(word, has, i, found);
        found.sort(Comparator.comparingDouble(Near::cost).thenComparing(Near::word));
        return found;
    }

    private void mark(long hash, BitSet seen) {
        int at = Arrays.binarySearch(forms, hash << 32);
        for (int i = at < 0 ? -at - 1 : at; i < forms.length && forms[i] >>> 32 == hash; i++)
            seen.set((int) forms[i]);
    }

    private void collect(String word, int has, int index, List<Near> found) {
        int allowed = allowed(word, words[index]);
        if (allowed == 0 || !canBeNear(has, letters[index], allowed)) return;
        double cost = Distance.between(word, words[index], allowed);
        if (cost <= (allowed == 1 ? 1.25 : 2)) found.add(new Near(words[index], cost));
    }

    /** An error takes away one letter at most, and brings in one at most. */
    private static boolean canBeNear(int one, int other, int errors) {
        return Integer.bitCount(one & ~other) <= errors && Integer.bitCount(other & ~one) <= errors;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) letters |= 1 << word.charAt(i);
        return letters;
    }

    private static boolean canBeMended(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) return false;
        for (int i = 0; i < word.length(); i++)
            if (!Character.isLetter(word.charAt(i))) return false;
        return true;
    }

    private static int allowed(String typed, String known) {
        int longer = Math.max(typed.length(), known.length());
        int shorter = Math.min(typed.length(), known.length());
        if (longer - shorter > 2 || longer < SHORTEST) return 0;
        if (longer > TWO_ERRORS_FROM && shorter >= TWO_ERRORS_FROM - 1) return 2;
        return longer - shorter > 1 ? 0 : 1;
    }

    /** Growing list of form hashes. */
    private static final class Forms {
        private long[] entries = new long[32];
        private int count;

        void addFormsOf(String word, int index) {
            int length = Math.min(word.length(), PREFIX);
            add(word, length, -1, -1, index);
            for (int i = 0; i < length; i++) {
                add(word, length, i, -1, index);
                if (word.length() < TWO_ERRORS_FROM - 1) continue;
                for (int j = i + 1; j < length; j++) add(word, length, i, j, index);
            }
        }

        private void add(String word, int length, int without, int orThis, int index) {
            int hash = 17;
            for (int i = 0; i < length; i++)
                if (i != without && i != orThis) hash = hash * 0x01000193 ^ word.charAt(i);
            if (count == entries.length) entries = Arrays.copyOf(entries, count * 2);
            entries[count++] = ((long) (hash & 0x7fffffff) << 32) | index;
        }

        long[] sorted() {
            return Arrays.stream(entries, 0, count).sorted().distinct().toArray();
        }
    }
}
