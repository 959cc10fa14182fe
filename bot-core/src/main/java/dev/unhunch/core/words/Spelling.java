package dev.unhunch.core.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mends misspelt words against a list of known ones. Each known word is stored under all its forms
 * with one or two letters left out, so that a look-up costs the same however many words there are
 * (the symmetric-delete method, W. Garbe 2012).
 *
 * <p>Short words forgive one error, words of six letters or more forgive two; words below three
 * letters and with digits are never mended. A word that is a real one of the language, such as
 * "deck", is no typo of ours.
 */
public final class Spelling {
    private static final int SHORTEST = 3;
    private static final int TWO_ERRORS_FROM = 6;
    private static final int LONGEST = 24;

    private final Set<String> known;
    private final Set<String> realWords;
    private final Map<String, List<String>> byForm = new HashMap<>();

    /** Known words, and real words that must stay as they are. */
    public Spelling(Collection<String> known, Collection<String> realWords) {
        this.known = Set.copyOf(known);
        this.realWords = Set.copyOf(realWords);
        this.known.stream().sorted().filter(Spelling::canBeMended).forEach(this::store);
    }

    private void store(String word) {
        for (var form : forms(word)) byForm.computeIfAbsent(form, _ -> new ArrayList<>()).add(word);
    }

    /** Whether a word is one of the known ones as it stands. */
    public boolean knows(String word) {
        return known.contains(word);
    }

    /** The known word that this most likely is; empty where none is near. Exact words come back. */
    public Optional<String> mend(String word) {
        if (known.contains(word)) return Optional.of(word);
        if (realWords.contains(word) || !canBeMended(word)) return Optional.empty();
        return candidates(word)
                .min(Comparator.comparingDouble(Candidate::cost).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /**
     * All known words that are equally near to a word, in alphabetical order; empty where none is
     * near. For those who can weigh several readings.
     *
     * @param most errors to forgive at most; a wrong first letter counts 1.2
     */
    public List<String> nearest(String word, double most) {
        if (known.contains(word)) return List.of(word);
        if (realWords.contains(word) || !canBeMended(word)) return List.of();
        var candidates = candidates(word).filter(each -> each.cost <= most).toList();
        double least = candidates.stream().mapToDouble(Candidate::cost).min().orElse(0);
        return candidates.stream()
                .filter(candidate -> candidate.cost == least)
                .map(Candidate::word)
                .sorted()
                .toList();
    }

    private Stream<Candidate> candidates(String word) {
        var candidates = new HashSet<String>();
        for (var form : forms(word)) candidates.addAll(byForm.getOrDefault(form, List.of()));
        return candidates.stream()
                .map(candidate -> new Candidate(candidate, cost(word, candidate)))
                .filter(candidate -> candidate.cost <= allowed(word, candidate.word));
    }

    private record Candidate(String word, double cost) {}

    private static boolean canBeMended(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isLetter);
    }

    private static double allowed(String typed, String known) {
        int length = Math.max(typed.length(), known.length());
        if (length < 4) return 0;
        return Math.min(typed.length(), known.length()) >= TWO_ERRORS_FROM ? 2.2 : 1.2;
    }

    private static Set<String> forms(String word) {
        var forms = new HashSet<String>();
        forms.add(word);
        for (int i = 0; i < word.length(); i++) {
            var one = word.substring(0, i) + word.substring(i + 1);
            forms.add(one);
            if (word.length() < TWO_ERRORS_FROM) continue;
            for (int j = i; j < one.length(); j++)
                forms.add(one.substring(0, j) + one.substring(j + 1));
        }
        return forms;
    }

    /**
     * Errors between two words: a letter missing, added, changed, or two neighbours swapped
     * (optimal string alignment). A wrong first letter costs a little more, since it is rare.
     */
    static double cost(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1))
                    row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()] + (a.charAt(0) == b.charAt(0) ? 0 : 0.2);
    }
}
