package dev.unhunch.core.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a line: cuts it into words, mends the unknown ones, and covers it with the longest phrases
 * it holds. Only the first {@value #LONGEST} characters and {@value #MOST_TOKENS} words are read:
 * who has more to say than that names the subject early, and the time stays bounded.
 */
final class LineReader {
    static final int LONGEST = 400;
    private static final int MOST_TOKENS = 40;
    private static final int LARGEST_NUMBER = 9999;

    /** Where there are no spaces, particles and endings are most of what is not known. */
    static final int CHARACTERS_PER_WORD = 4;

    private final Lexicon lexicon;

    LineReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads a line about items of a type. Names of other things only count where the line does not
     * make sense without them: "stiff neck" is a wish, though a routine is called so, too.
     */
    Reading read(String text, Item.Type type) {
        var part = beginning(text);
        var tokens = tokens(part);
        var slots = new Slots();
        var guesses = new Guesses(lexicon, slots);
        for (int i = 0; i < tokens.size(); i++) {
            addJoined(tokens, i, slots);
            int known = lexicon.number(tokens.get(i).key());
            if (known < 0) {
                guesses.add(tokens.get(i), 2 * i);
                continue;
            }
            slots.add(known, 2 * i, 2 * i + 2, 0, false);
            if (!lexicon.isPhrase(known)) guesses.addForms(tokens.get(i), 2 * i);
            if (lexicon.isForeignPart(known)) guesses.add(tokens.get(i), 2 * i);
            else if (!lexicon.isEnglish(known)) guesses.addDoubtful(tokens.get(i), 2 * i);
        }
        var hits = cover(slots, tokens.size(), type);
        return reading(part, tokens, hits);
    }

    private static String beginning(String text) {
        int from = 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) from++;
        int to = Math.min(text.length(), from + LONGEST);
        if (to > from && to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    /** The words of a line that are left out. */
    List<String> leftOut(String text) {
        return Keys.words(beginning(text)).stream()
                .filter(word -> lexicon.isSmall(word.key()))
                .map(Keys.Word::written)
                .toList();
    }

    private List<Keys.Word> tokens(String part) {
        var tokens = new ArrayList<Keys.Word>();
        for (var word : Keys.words(part)) {
            if (tokens.size() == MOST_TOKENS) break;
            if (!lexicon.isSmall(word.key()))
                tokens.add(new Keys.Word(word.written(), lexicon.inDigits(word.key())));
        }
        return tokens;
    }

    /** "door way" is "doorway". */
    private void addJoined(List<Keys.Word> tokens, int i, Slots slots) {
        if (i + 1 == tokens.size()) return;
        var a = tokens.get(i).key();
        var b = tokens.get(i + 1).key();
        if (a.length() + b.length() < 5 || !Character.isLetter(a.charAt(0))) return;
        int known = lexicon.number(a + b);
        if (known >= 0) slots.add(known, 2 * i, 2 * i + 4, 0.2, false);
    }

    private List<Hit> cover(Slots slots, int tokens, Item.Type type) {
        var hits = new ArrayList<Hit>();
        for (int slot = 0; slot < slots.count(); slot++)
            for (var phrase : lexicon.phrasesBy(slots.word(slot))) {
                var hit = slots.find(phrase, slot);
                if (hit != null) hits.add(hit);
            }
        hits.sort(
                Comparator.comparing((Hit hit) -> hit.phrase().saysNothing(type))
                        .thenComparing(Hit.BEST_FIRST));
        dropNamesOfOthers(hits, tokens, type);
        var taken = new boolean[2 * tokens];
        var chosen = new ArrayList<Hit>();
        for (var hit : hits) if (take(hit, taken)) chosen.add(hit);
        chosen.sort(Comparator.comparingInt(Hit::start));
        return chosen;
    }

    private static void dropNamesOfOthers(List<Hit> hits, int tokens, Item.Type type) {
        var readable = new boolean[2 * tokens];
        boolean isAnyOther = false;
        for (var hit : hits) {
            boolean isOther = hit.phrase().namesOnlyOther(type);
            isAnyOther |= isOther;
            if (!isOther && hit.isCertain()) Arrays.fill(readable, hit.start(), hit.end(), true);
        }
        if (isAnyOther)
            hits.removeIf(hit ->
                    hit.phrase().namesOnlyOther(type)
                            && (!hit.isCertain() || isAll(readable, hit)));
    }

    private static boolean isAll(boolean[] readable, Hit hit) {
        for (int i = hit.start(); i < hit.end(); i++) if (!readable[i]) return false;
        return true;
    }

    private static boolean take(Hit hit, boolean[] taken) {
        for (int i = hit.start(); i < hit.end(); i++) if (taken[i]) return false;
        for (int i = hit.start(); i < hit.end(); i++) taken[i] = true;
        return true;
    }

    private Reading reading(String part, List<Keys.Word> tokens, List<Hit> hits) {
        var taken = new boolean[2 * tokens.size()];
        for (var hit : hits) take(hit, taken);
        var numbers = new ArrayList<Reading.Figure>();
        int unknown = 0;
        int characters = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (taken[2 * i] || taken[2 * i + 1]) continue;
            var key = tokens.get(i).key();
            if (Character.isDigit(key.charAt(0))) numbers.add(number(2 * i, key, part));
            else if (Keys.isUnspaced(key)) characters++;
            else unknown++;
        }
        unknown += (characters + 2) / CHARACTERS_PER_WORD;
        return new Reading(hits, numbers, unknown, tokens, part.isBlank());
    }

    private static Reading.Figure number(int place, String digits, String part) {
        int at = part.indexOf(digits);
        return new Reading.Figure(place, value(digits, at, part), at >= 0);
    }

    private static int value(String digits, int at, String part) {
        boolean isNegative =
                at > 0
                        && (part.charAt(at - 1) == '-' || part.charAt(at - 1) == '\u2212')
                        && (at == 1 || Character.isWhitespace(part.charAt(at - 2)));
        if (isNegative) return -1;
        if (digits.length() > 4) return LARGEST_NUMBER;
        int value = 0;
        for (int i = 0; i < digits.length(); i++)
            value = value * 10 + Math.max(0, Character.digit(digits.charAt(i), 10));
        return value;
    }
}
