package dev.unhunch.core.safety;

import dev.unhunch.core.words.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts text into clauses and words the way that rules need it: scripts without spaces become single
 * characters, so that a phrase is found anywhere in them.
 */
final class WordCutter {
    private static final Pattern CLAUSE_END =
            Pattern.compile(
                    "[.,;:!?()\\[\\]\\n\\r\\u2026\\u3001\\u3002\\uFF01\\uFF0C\\uFF1A-\\uFF1B\\uFF1F]");

    private WordCutter() {}

    /** The clauses of a text, each as its words. */
    static List<List<String>> clauses(String text) {
        var clauses = new ArrayList<List<String>>();
        for (var clause : CLAUSE_END.split(text, -1)) {
            var words = words(clause);
            if (!words.isEmpty()) clauses.add(words);
        }
        return clauses;
    }

    /** The words of a phrase of a rule; {@code #} stays as it is. */
    static List<String> phrase(String phrase) {
        var words = new ArrayList<String>();
        for (var part : phrase.split(" ", -1)) {
            if (part.equals(PhraseTree.NUMBER)) words.add(part);
            else words.addAll(words(part));
        }
        return words;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var token : Tokens.of(text)) {
            if (isUnspaced(token.codePointAt(0)))
                token.codePoints().mapToObj(Character::toString).forEach(words::add);
            else words.add(token);
        }
        return words;
    }

    private static boolean isUnspaced(int point) {
        return Character.getType(point) == Character.OTHER_LETTER
                || Character.getType(point) == Character.MODIFIER_LETTER;
    }
}
