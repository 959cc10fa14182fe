package dev.unhunch.slack.draw;

/**
 * The three signs that mean something to Slack. It keeps them as entities, of up to five
 * characters, and counts them so (Slack docs, "Formatting message text", Escaping text).
 */
final class Signs {
    private Signs() {}

    /** How many characters more than one a sign takes. */
    static int growth(char sign) {
        return switch (sign) {
            case '&' -> 4;
            case '<', '>' -> 3;
            default -> 0;
        };
    }

    /** Number of characters as entities. */
    static int length(String text) {
        int length = text.length();
        for (int at = 0; at < text.length(); at++) length += growth(text.charAt(at));
        return length;
    }

    /** With entities, for texts that Slack reads for marks. */
    static String escaped(String text) {
        if (length(text) == text.length()) return text;
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** With signs that look alike and take one character each. */
    static String lookAlike(String text) {
        return text.replace('&', '＆').replace('<', '‹').replace('>', '›');
    }

    /** A text that is no longer than a limit, whatever way it is counted. */
    static String within(int limit, String text) {
        if (text.length() * 5 <= limit || length(text) <= limit) return text;
        var alike = lookAlike(text);
        return cut(limit, alike);
    }

    /** A text of at most so many characters; where it is longer, its end says so. */
    static String cut(int limit, String text) {
        if (text.length() <= limit) return text;
        int end = limit - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return text.substring(0, end) + "…";
    }

    /** On one line, as headings and labels are. */
    static String oneLine(String text) {
        for (int at = 0; at < text.length(); at++)
            if (text.charAt(at) < ' ') return text.replaceAll("[\\x00-\\x1F]+", " ").strip();
        return text;
    }
}
