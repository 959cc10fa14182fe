package dev.unhunch.discord.draw;

/**
 * Keeps plain text plain: whatever Discord could take for markup, a mention, a link, an emoji or a
 * time is written so that it is only read. What can mean something: Discord docs, "Message
 * Formatting", and the help page "Markdown Text 101".
 */
enum Guard {
    /** A backslash before the sign: nothing of it is seen, but it takes a character. */
    ESCAPE {
        @Override
        String instead(char sign) {
            // Discord looks for these words itself, so a backslash before them is not enough.
            return sign == '@' ? "@" + NOTHING : "\\" + sign;
        }
    },
    /**
     * A sign that looks alike in its place: takes no more room than the text itself, so that every
     * legal card fits. What is copied from such a text holds the other sign.
     */
    LOOK_ALIKE {
        @Override
        String instead(char sign) {
            return switch (sign) {
                case '\\' -> "＼";
                case '*' -> "∗";
                case '_' -> "＿";
                case '~' -> "∼";
                case '|' -> "∣";
                case '`' -> "ˋ";
                case '<' -> "‹";
                case '>' -> "›";
                case '[' -> "［";
                case ']' -> "］";
                case '@' -> "＠";
                case '#' -> "＃";
                case '-' -> "‐";
                case '+' -> "＋";
                case '.' -> "․";
                case ')' -> "）";
                case ':' -> "∶";
                default -> String.valueOf(sign);
            };
        }
    };

    /** A character of no width. */
    static final char NOTHING = '\u200B';

    private static final String ANYWHERE = "\\*_~|`<[]";
    private static final String AT_LINE_START = "#-+>";
    private static final boolean[] LOOKED_AT = lookedAt();

    /** What stands for a sign that must not mean anything. */
    abstract String instead(char sign);

    /** Writes a text behind what is written already. */
    void write(StringBuilder out, String text) {
        int written = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (!isLookedAt(sign)) continue;
            // What stands before decides what a sign means.
            out.append(text, written, at);
            if (means(out, text, at)) out.append(instead(sign));
            else out.append(isLineEnd(sign) ? '\n' : sign);
            written = at + 1;
        }
        out.append(text, written, text.length());
    }

    /** Nearly no letter of a card is; asking once for each keeps drawing cheap. */
    private static boolean isLookedAt(char sign) {
        return sign < LOOKED_AT.length ? LOOKED_AT[sign] : isLineEnd(sign);
    }

    private static boolean[] lookedAt() {
        var signs = new boolean[128];
        for (char sign : (ANYWHERE + AT_LINE_START + ".):@\r").toCharArray()) signs[sign] = true;
        return signs;
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\r' || sign == '\u2028' || sign == '\u2029';
    }

    private static boolean means(StringBuilder before, String text, int at) {
        char sign = text.charAt(at);
        if (ANYWHERE.indexOf(sign) >= 0) return true;
        if (AT_LINE_START.indexOf(sign) >= 0) return isBlankSinceLineStart(before, before.length());
        if (sign == '.' || sign == ')') return isNumbered(before);
        if (sign == ':') return text.startsWith("//", at + 1) || isEmoji(text, at);
        return sign == '@' && (isWord("everyone", text, at) || isWord("here", text, at));
    }

    private static boolean isWord(String word, String text, int at) {
        return text.regionMatches(true, at + 1, word, 0, word.length());
    }

    private static boolean isBlankSinceLineStart(StringBuilder before, int end) {
        for (int i = end - 1; i >= 0 && before.charAt(i) != '\n'; i--)
            if (!Character.isWhitespace(before.charAt(i))
                    && !Character.isSpaceChar(before.charAt(i))) return false;
        return true;
    }

    /** Whether only a number stands before on this line: "1." would start a list. */
    private static boolean isNumbered(StringBuilder before) {
        int start = before.length();
        while (start > 0 && isDigit(before.charAt(start - 1))) start--;
        return start < before.length() && isBlankSinceLineStart(before, start);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** {@code :smile:} */
    private static boolean isEmoji(String text, int at) {
        int end = at + 1;
        while (end < text.length() && isNameSign(text.charAt(end))) end++;
        return end > at + 1 && end < text.length() && text.charAt(end) == ':';
    }

    private static boolean isNameSign(char sign) {
        return isDigit(sign)
                || (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || sign == '_'
                || sign == '+'
                || sign == '-';
    }
}
