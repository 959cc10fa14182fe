package dev.unhunch.core.match;

import dev.unhunch.core.words.Tokens;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as they are compared here: cut by {@link Tokens}, in the singular, and one by one where the
 * script has no spaces (a line of Japanese is a row of characters, phrases are found within it).
 */
final class Keys {
    private Keys() {}

    /**
     * A word of a line.
     *
     * @param written as it stands there, but for case and accents
     */
    record Word(String written, String key) {}

    /** The keys of a text, in order. */
    static List<String> of(String text) {
        return words(text).stream().map(Word::key).toList();
    }

    /** The words of a text with their keys, in order. */
    static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        for (var token : Tokens.of(text)) {
            if (isUnspaced(token))
                token.codePoints()
                        .mapToObj(Character::toString)
                        .forEach(each -> words.add(new Word(each, each)));
            else words.add(new Word(token, singular(token)));
        }
        return words;
    }

    /** Whether the words of a phrase only mean it side by side and in order. */
    static boolean isUnspaced(String token) {
        int first = token.codePointAt(0);
        return first >= 0x0E00 && Character.isLetter(first) && !isAlphabet(first);
    }

    private static boolean isAlphabet(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, COMMON -> false;
            default -> true;
        };
    }

    /**
     * The singular by rule, the same for what is typed and what is known, so that it need not be
     * right: "stretches" and "stretch", "flies" and "fly", "eyes" and "eye" each become one key.
     */
    static String singular(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's') return word;
        char before = word.charAt(length - 2);
        if (before == 's' || before == 'u' || before == 'i') return word;
        if (length > 4 && word.endsWith("ies")) return word.substring(0, length - 3) + "y";
        if (before == 'e' && length > 5 && needsE(word) && !word.endsWith("aches"))
            return word.substring(0, length - 2);
        return word.substring(0, length - 1);
    }

    private static boolean needsE(String word) {
        return word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("sses")
                || word.endsWith("xes");
    }
}
