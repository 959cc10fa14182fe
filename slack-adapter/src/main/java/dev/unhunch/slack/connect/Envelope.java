package dev.unhunch.slack.connect;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import java.util.Optional;

/**
 * What comes over a socket. Its payload stays the text that it was: taking it apart is for who
 * knows what it is, and is done once.
 *
 * @param type such as {@code slash_commands}, {@code hello}
 * @param id what an acknowledgement names; empty for what needs none
 * @param payload a JSON object; empty where there is none
 * @param head all the rest
 */
record Envelope(String type, String id, String payload, JsonObject head) {
    private static final String PAYLOAD = "payload";

    /** Reads one; empty for what is none. */
    static Optional<Envelope> read(String text) {
        try {
            int start = payload(text);
            int end = start < 0 ? -1 : end(text, start);
            var rest = start < 0 ? text : text.substring(0, start) + "null" + text.substring(end);
            var head = JsonParser.parseString(rest).getAsJsonObject();
            var payload = start < 0 ? "" : text.substring(start, end);
            return Optional.of(
                    new Envelope(string(head, "type"), string(head, "envelope_id"), payload, head));
        } catch (JsonParseException | IllegalStateException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static String string(JsonObject head, String name) {
        var value = head.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    /** A word of the head; empty where it is not there. */
    String word(String name) {
        return string(head, name);
    }

    /** Whether its acknowledgement may carry an answer. */
    boolean takesAnswer() {
        return !word("accepts_response_payload").equals("false");
    }

    /** Where the payload begins; -1 where there is none. */
    private static int payload(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '{' || each == '[') depth++;
            else if (each == '}' || each == ']') depth--;
            else if (each == '"') {
                int close = closing(text, at);
                int next = blanks(text, close + 1);
                if (depth == 1
                        && text.charAt(next) == ':'
                        && text.startsWith(PAYLOAD, at + 1)
                        && close - at - 1 == PAYLOAD.length()) return blanks(text, next + 1);
                at = close;
            }
        }
        return -1;
    }

    /** Behind a value that begins there. */
    private static int end(String text, int start) {
        int depth = 0;
        for (int at = start; ; at++) {
            char each = text.charAt(at);
            if (each == '"') at = closing(text, at);
            else if (each == '{' || each == '[') depth++;
            else if (each == '}' || each == ']') {
                depth--;
                if (depth < 0) return at;
            } else if (each == ',' && depth == 0) return at;
            if (depth == 0 && (each == '}' || each == ']')) return at + 1;
        }
    }

    /** The quotation mark that ends what another one began. */
    private static int closing(String text, int open) {
        for (int at = open + 1; ; at++) {
            char each = text.charAt(at);
            if (each == '\\') at++;
            else if (each == '"') return at;
        }
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }
}
