package dev.unhunch.core.safety;

import dev.unhunch.core.safety.PhraseTree.Found;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Tells what a line denies: "no chest pain", "I do not have any numbness or tingling". Only what
 * stands right after the denying word counts, so that a doubtful line stays an alarm.
 */
final class Negations {
    private static final int FARTHEST = 4;
    private static final Set<String> JOINING = Set.of("or", "nor", "oder", "o", "ou", "of");

    private final Map<String, Set<String>> denying = new HashMap<>();
    private final Map<String, Set<String>> between = new HashMap<>();

    Negations(SafetyRules rules) {
        for (var language : rules.languages()) {
            denying.put(language, words(rules.negations(), language));
            between.put(language, words(rules.betweenNegation(), language));
        }
    }

    private static Set<String> words(PhrasesByLanguage phrases, String language) {
        var words = new HashSet<String>();
        phrases.in(language).forEach(phrase -> words.addAll(WordCutter.phrase(phrase)));
        return words;
    }

    /** All their words, which are no misspelling of anything. */
    Set<String> words() {
        var words = new HashSet<String>();
        denying.values().forEach(words::addAll);
        between.values().forEach(words::addAll);
        return words;
    }

    /**
     * The spans of words that are denied. A word that several languages share is denied in all of
     * them once it is denied in one.
     *
     * @param found in the order of the line
     * @param languageOf the language of a symbol
     */
    Set<Span> denied(Line line, List<Found> found, IntFunction<String> languageOf) {
        var denied = new HashSet<Span>();
        var ends = new HashSet<Integer>();
        for (var each : found) {
            if (!isAfterDenial(line, each.start(), languageOf.apply(each.symbol()))
                    && !follows(line, each, ends)) continue;
            denied.add(Span.of(each));
            ends.add(each.end());
        }
        return denied;
    }

    /** Words from {@code start} to {@code end}, the end not counted. */
    record Span(int start, int end) {
        static Span of(Found found) {
            return new Span(found.start(), found.end());
        }
    }

    private boolean isAfterDenial(Line line, int start, String language) {
        for (int at = start - 1; at >= Math.max(0, start - FARTHEST); at--) {
            if (!line.isSameClause(at, start)) return false;
            if (isOneOf(denying, language, line.readings(at))) return true;
            if (!isOneOf(between, language, line.readings(at))) return false;
        }
        return false;
    }

    private static boolean isOneOf(
            Map<String, Set<String>> words, String language, List<String> readings) {
        return readings.size() == 1
                && words.getOrDefault(language, Set.of()).contains(readings.getFirst());
    }

    /** "no chest pain or numbness": what comes straight on, or after "or", is denied too. */
    private static boolean follows(Line line, Found found, Set<Integer> deniedEnds) {
        int before = found.start() - 1;
        if (before < 0 || !line.isSameClause(before, found.start())) return false;
        if (deniedEnds.contains(found.start())) return true;
        return JOINING.contains(line.readings(before).getFirst()) && deniedEnds.contains(before);
    }
}
