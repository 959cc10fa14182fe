package dev.unhunch.core.match;

import dev.unhunch.core.words.Spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a word that is not known may be: another form of a known one, two words written as one, or a
 * misspelt one. A real word of the language stays what it is unless its neighbours make a phrase of
 * it: "upper bank" is the back, "bank" is not.
 */
final class Guesses {
    /** More than this many unknown words in a line are no slips. */
    private static final int MOST = 8;

    private static final int SHORTEST_HALF = 3;
    private static final int SHORTEST_MENDED = 4;
    private static final double OTHER_FORM = 0.3;
    private static final double MENDED = 0.5;
    private static final double TURNED = 0.8;

    /** A whole letter off. */
    private static final double ONE_SLIP = 1;

    /** Two halves as short as these may be chance, so that a slip in a long word is likelier. */
    private static final int LONG_WORD = 6;

    private final Lexicon lexicon;
    private final Slots slots;
    private final Map<String, List<Spelling.Near>> near = new HashMap<>();
    private int count;

    Guesses(Lexicon lexicon, Slots slots) {
        this.lexicon = lexicon;
        this.slots = slots;
    }

    /** Adds the likely readings of a token that begins at a place. */
    void add(Keys.Word word, int start) {
        var token = word.key();
        if (!canBeGuessed(token) || count++ >= MOST) return;
        boolean isReal = isReal(token);
        if (!isReal && addOtherForm(token, start)) return;
        if (!isReal && !isSlipOfLongWord(token) && addHalves(token, start)) return;
        addMended(word, start, isReal);
    }

    /**
     * Adds what a word that by itself is none, or one of another language, may be in an English
     * phrase: "swiss bal", "dumbbell flye".
     */
    void addDoubtful(Keys.Word word, int start) {
        if (canBeGuessed(word.key()) && count++ < MOST) addMended(word, start, true);
    }

    /** "dorway" is "doorway" rather than "dor" and "way". */
    private boolean isSlipOfLongWord(String token) {
        if (token.length() < LONG_WORD) return false;
        for (var near : near(token))
            if (near.cost() <= ONE_SLIP
                    && near.word().length() > LONG_WORD
                    && lexicon.isEnglish(lexicon.number(near.word()))) return true;
        return false;
    }

    /** Looked for once, though asked for twice. */
    private List<Spelling.Near> near(String token) {
        return near.computeIfAbsent(token, lexicon::near);
    }

    private static boolean canBeGuessed(String token) {
        return Character.isLetter(token.charAt(0)) && !Keys.isUnspaced(token);
    }

    /** Adds what a token may be besides the part of a phrase that it is known as. */
    void addForms(Keys.Word word, int start) {
        var token = word.key();
        if (!canBeGuessed(token)) return;
        if (!addOtherForm(token, start)) addHalves(token, start);
    }

    /** "neeeeck", "massaging". */
    private boolean addOtherForm(String token, int start) {
        for (var form : Forms.of(token)) {
            int known = lexicon.number(form);
            if (known < 0) continue;
            slots.add(known, start, start + 2, OTHER_FORM, false);
            return true;
        }
        return false;
    }

    private boolean isReal(String token) {
        if (lexicon.isReal(token)) return true;
        for (var stem : Forms.stems(token)) if (lexicon.isReal(stem)) return true;
        return false;
    }

    /** "stiffneck", "myneck". */
    private boolean addHalves(String token, int start) {
        for (int cut = token.length() - SHORTEST_HALF; cut >= 2; cut--) {
            int second = lexicon.number(token.substring(cut));
            if (second < 0) continue;
            var beginning = token.substring(0, cut);
            int first = cut < SHORTEST_HALF ? -1 : lexicon.number(Keys.singular(beginning));
            if (first < 0 && !lexicon.isSmall(beginning)) continue;
            if (first >= 0) slots.add(first, start, start + 1, OTHER_FORM, false);
            slots.add(second, start + 1, start + 2, OTHER_FORM, false);
            return true;
        }
        return false;
    }

    /** As written and as a singular: "ches" is short of "chest", "sholders" of "shoulder". */
    private void addMended(Keys.Word word, int start, boolean isReal) {
        addTurnedPlural(word.written(), start, isReal);
        addNear(word.key(), word, start, isReal);
        if (!word.written().equals(word.key())) addNear(word.written(), word, start, isReal);
        else if (word.key().endsWith("ss"))
            addNear(withoutEndingS(word.key()), word, start, isReal);
    }

    /** "eyse", "hisp": the s of a plural came one letter early. */
    private void addTurnedPlural(String written, int start, boolean isReal) {
        int last = written.length() - 1;
        if (last < SHORTEST_HALF || written.charAt(last - 1) != 's' || isReal) return;
        var plural = written.substring(0, last - 1) + written.charAt(last) + 's';
        int known = lexicon.number(Keys.singular(plural));
        if (known >= 0) slots.add(known, start, start + 2, MENDED + TURNED, false);
    }

    private void addNear(String token, Keys.Word word, int start, boolean isReal) {
        double best = Double.MAX_VALUE;
        for (var near : near(token)) {
            if (near.word().equals(word.key())) continue;
            if (near.cost() > best + 0.5) break;
            best = Math.min(best, near.cost());
            int longer = Math.max(token.length(), near.word().length());
            boolean isDoubtful = isReal || longer < SHORTEST_MENDED;
            int known = lexicon.number(near.word());
            slots.add(known, start, start + 2, MENDED + near.cost(), isDoubtful);
        }
    }

    private static String withoutEndingS(String token) {
        int end = token.length();
        while (end > 1 && token.charAt(end - 1) == 's') end--;
        return token.substring(0, end);
    }
}
