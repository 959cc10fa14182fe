package dev.unhunch.slack.draw;

/**
 * Writes JSON once, in order, without a tree in between: every acknowledgement of Slack waits for
 * it. Commas come by themselves.
 */
public final class Json {
    private static final int USUAL = 2_048;

    private final StringBuilder out = new StringBuilder(USUAL);
    private int growth;

    /** Begins an object. */
    public Json object() {
        next();
        out.append('{');
        return this;
    }

    /** Begins an object in a field. */
    public Json object(String name) {
        name(name);
        out.append('{');
        return this;
    }

    /** Ends an object. */
    public Json endObject() {
        out.append('}');
        return this;
    }

    /** Begins an array. */
    public Json array() {
        next();
        out.append('[');
        return this;
    }

    /** Begins an array in a field. */
    public Json array(String name) {
        name(name);
        out.append('[');
        return this;
    }

    /** Ends an array. */
    public Json endArray() {
        out.append(']');
        return this;
    }

    /** A text in a field. */
    public Json field(String name, String value) {
        name(name);
        text(value);
        return this;
    }

    /** A yes or no in a field. */
    public Json field(String name, boolean value) {
        name(name);
        out.append(value);
        return this;
    }

    /** A whole number in a field. */
    public Json field(String name, long value) {
        name(name);
        out.append(value);
        return this;
    }

    /** JSON that is written already, in a field. */
    public Json raw(String name, String json) {
        name(name);
        out.append(json);
        return this;
    }

    /**
     * Number of characters as Slack may count them: signs that JSON escapes count once, those that
     * Slack itself writes as entities as long as these are.
     */
    int size() {
        return out.length() + growth;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void name(String name) {
        next();
        out.append('"').append(name).append("\":");
    }

    private void next() {
        if (out.isEmpty()) return;
        char last = out.charAt(out.length() - 1);
        if (last != '{' && last != '[' && last != ':') out.append(',');
    }

    private void text(String text) {
        out.append('"');
        int written = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            growth += Signs.growth(sign);
            if (sign >= ' ' && sign != '"' && sign != '\\') continue;
            int before = out.length();
            out.append(text, written, at);
            int plain = out.length() - before;
            escape(sign);
            growth -= out.length() - before - plain - 1;
            written = at + 1;
        }
        out.append(text, written, text.length()).append('"');
    }

    private void escape(char sign) {
        switch (sign) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            default -> out.append("\\u00").append(hex(sign >> 4)).append(hex(sign & 15));
        }
    }

    private static char hex(int digit) {
        return Character.forDigit(digit, 16);
    }
}
