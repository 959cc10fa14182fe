package dev.unhunch.core.words;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words that can be compared: full-width letters become ordinary ones, case and
 * accents go, apostrophes vanish ("child's" is "childs"), hyphens and all other signs separate.
 * Numbers stand apart from letters ("5min" is "5", "min"). An emoji is a word of its own. Scripts
 * written without spaces stay in one piece.
 */
public final class Tokens {
    private Tokens() {}

    /** The words of a text, in order; empty where it has none. Linear in the text's length. */
    public static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        var word = new StringBuilder();
        var last = Sort.SEPARATOR;
        var plain = fold(text);
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            i += Character.charCount(point);
            var sort = Sort.of(point);
            if (sort == Sort.IGNORED) continue;
            if (sort != last || sort == Sort.EMOJI) flush(word, tokens);
            if (sort != Sort.SEPARATOR) word.appendCodePoint(point);
            last = sort;
        }
        flush(word, tokens);
        return List.copyOf(tokens);
    }

    private static void flush(StringBuilder word, List<String> tokens) {
        if (word.isEmpty()) return;
        tokens.add(word.toString());
        word.setLength(0);
    }

    private static String fold(String text) {
        var compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var lower = compatible.toLowerCase(Locale.ROOT);
        var apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ß' -> folded.append("ss");
                case 'œ' -> folded.append("oe");
                case 'æ' -> folded.append("ae");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'ı' -> folded.append('i');
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }

    private enum Sort {
        LETTER,
        DIGIT,
        UNSPACED,
        EMOJI,
        SEPARATOR,
        IGNORED;

        static Sort of(int point) {
            if (point < 0x80) return ofAscii(point);
            return switch (Character.getType(point)) {
                case Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.COMBINING_SPACING_MARK,
                        Character.FORMAT,
                        Character.MODIFIER_SYMBOL ->
                        IGNORED;
                case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
                case Character.OTHER_SYMBOL -> EMOJI;
                case Character.UPPERCASE_LETTER,
                        Character.LOWERCASE_LETTER,
                        Character.TITLECASE_LETTER ->
                        LETTER;
                case Character.OTHER_LETTER, Character.MODIFIER_LETTER ->
                        isUnspaced(point) ? UNSPACED : LETTER;
                default -> isApostrophe(point) ? IGNORED : SEPARATOR;
            };
        }

        private static Sort ofAscii(int point) {
            if (point >= 'a' && point <= 'z') return LETTER;
            if (point >= '0' && point <= '9') return DIGIT;
            return point == '\'' || point == '`' ? IGNORED : SEPARATOR;
        }

        private static boolean isApostrophe(int point) {
            return point == 0x2019 || point == 0x2018 || point == 0x02BC || point == 0x00B4;
        }

        private static boolean isUnspaced(int point) {
            var script = UnicodeScript.of(point);
            return script == UnicodeScript.HAN
                    || script == UnicodeScript.HIRAGANA
                    || script == UnicodeScript.KATAKANA
                    || script == UnicodeScript.THAI
                    || point == 0x30FC;
        }
    }
}
