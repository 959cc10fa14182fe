package dev.unhunch.core.match;

import java.util.ArrayList;
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
    private static final int MOST_MENDED = 12;
    private static final int LARGEST_NUMBER = 9999;
    private static final double SPLIT = 0.3;
    private static final double MENDED = 0.5;

    private final Lexicon lexicon;

    LineReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Reading read(String text) {
        var part = beginning(text);
        var tokens = tokens(part);
        var slots = new Slots();
        int mended = 0;
        for (int i = 0; i < tokens.size(); i++) {
            addJoined(tokens, i, slots);
            int known = lexicon.number(tokens.get(i));
            if (known >= 0) slots.add(known, 2 * i, 2 * i + 2, 0, false);
            else if (mended++ < MOST_MENDED) addGuesses(tokens.get(i), 2 * i, slots);
        }
        var hits = cover(slots, tokens.size());
        return reading(part, tokens, hits);
    }

    private static String beginning(String text) {
        int from = 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) from++;
        int to = Math.min(text.length(), from + LONGEST);
        if (to > from && to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private List<String> tokens(String part) {
        var tokens = new ArrayList<String>();
        for (var key : Keys.of(part)) {
            if (tokens.size() == MOST_TOKENS) break;
            if (!lexicon.isSmall(key)) tokens.add(lexicon.inDigits(key));
        }
        return tokens;
    }

    /** "door way" is "doorway". */
    private void addJoined(List<String> tokens, int i, Slots slots) {
        if (i + 1 == tokens.size()) return;
        var a = tokens.get(i);
        var b = tokens.get(i + 1);
        if (a.length() + b.length() < 5 || !Character.isLetter(a.charAt(0))) return;
        int known = lexicon.number(a + b);
        if (known >= 0) slots.add(known, 2 * i, 2 * i + 4, 0.2, false);
    }

    private void addGuesses(String token, int start, Slots slots) {
        if (!Character.isLetter(token.charAt(0)) || Keys.isUnspaced(token)) return;
        boolean isReal = lexicon.isReal(token);
        if (!isReal && (addKnownForm(token, start, slots) || addHalves(token, start, slots)))
            return;
        double best = Double.MAX_VALUE;
        for (var near : lexicon.near(token)) {
            if (near.cost() > best + 0.5) return;
            best = Math.min(best, near.cost());
            slots.add(lexicon.number(near.word()), start, start + 2, MENDED + near.cost(), isReal);
        }
    }

    /** "neeeeck", "massaging". */
    private boolean addKnownForm(String token, int start, Slots slots) {
        for (var form : Forms.of(token)) {
            int known = lexicon.number(form);
            if (known < 0) continue;
            slots.add(known, start, start + 2, 0.3, false);
            return true;
        }
        return false;
    }

    /** "stiffneck". */
    private boolean addHalves(String token, int start, Slots slots) {
        for (int cut = token.length() - 3; cut >= 3; cut--) {
            int first = lexicon.number(Keys.singular(token.substring(0, cut)));
            if (first < 0) continue;
            int second = lexicon.number(token.substring(cut));
            if (second < 0) continue;
            slots.add(first, start, start + 1, SPLIT, false);
            slots.add(second, start + 1, start + 2, SPLIT, false);
            return true;
        }
        return false;
    }

    private List<Hit> cover(Slots slots, int tokens) {
        var hits = new ArrayList<Hit>();
        for (int slot = 0; slot < slots.count(); slot++)
            for (var phrase : lexicon.phrasesBy(slots.word(slot))) {
                var hit = slots.find(phrase, slot);
                if (hit != null) hits.add(hit);
            }
        hits.sort(Hit.BEST_FIRST);
        var taken = new boolean[2 * tokens];
        var chosen = new ArrayList<Hit>();
        for (var hit : hits) if (take(hit, taken)) chosen.add(hit);
        chosen.sort(Comparator.comparingInt(Hit::start));
        return chosen;
    }

    private static boolean take(Hit hit, boolean[] taken) {
        for (int i = hit.start(); i < hit.end(); i++) if (taken[i]) return false;
        for (int i = hit.start(); i < hit.end(); i++) taken[i] = true;
        return true;
    }

    private Reading reading(String part, List<String> tokens, List<Hit> hits) {
        var taken = new boolean[2 * tokens.size()];
        for (var hit : hits) take(hit, taken);
        var numbers = new ArrayList<Reading.Figure>();
        int unknown = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (taken[2 * i] || taken[2 * i + 1]) continue;
            if (Character.isDigit(tokens.get(i).charAt(0)))
                numbers.add(number(2 * i, tokens.get(i), part));
            else unknown++;
        }
        return new Reading(hits, numbers, unknown, tokens.size(), part.isBlank());
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
