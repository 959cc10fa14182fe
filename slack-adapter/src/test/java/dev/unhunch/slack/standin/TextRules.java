package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.regex.Pattern;

/** Text objects, and what may stand in mrkdwn. */
final class TextRules {
    /** Links, channels and dates; a person's text never holds them unescaped. */
    private static final Pattern CONSTRUCT =
            Pattern.compile(
                    "<(?:(?:https?://|mailto:|tel:)[^<>|\\s]+(?:\\|[^<>]*)?|#C[A-Z0-9]+(?:\\|[^<>]*)?|!date\\^[^<>]+)>");

    private static final Pattern MENTION =
            Pattern.compile(
                    "<!(?:channel|here|everyone|group)(?:\\|[^<>]*)?>|<@[UW][A-Z0-9]+(?:\\|[^<>]*)?>|<!subteam\\^[^<>]*>");

    private static final Pattern BARE_AMPERSAND = Pattern.compile("&(?!(?:amp|lt|gt);)");

    private TextRules() {}

    /** A text object of plain words. */
    static void plain(JsonNode text, int most, String where, Problems problems) {
        if (text.isMissingNode() || text.isNull()) {
            problems.refuse(where, "missing required field: text");
            return;
        }
        if (!text.path("type").asText().equals("plain_text"))
            problems.refuse(where + "/type", "must be plain_text");
        size(text, most, where, problems);
    }

    /** The same where it may be missing. */
    static void plainIfAny(JsonNode text, int most, String where, Problems problems) {
        if (!text.isMissingNode() && !text.isNull()) plain(text, most, where, problems);
    }

    /** A text object of either kind. */
    static void any(JsonNode text, int most, String where, Problems problems) {
        String type = text.path("type").asText();
        if (type.equals("plain_text")) {
            plain(text, most, where, problems);
        } else if (type.equals("mrkdwn")) {
            size(text, most, where, problems);
            mrkdwn(text.path("text").asText(), where + "/text", problems);
        } else {
            problems.refuse(where, "must be plain_text or mrkdwn");
        }
    }

    private static void size(JsonNode text, int most, String where, Problems problems) {
        if (text.path("text").asText("").isEmpty())
            problems.refuse(where + "/text", "must be more than 0 characters");
        problems.atMost(text, "text", most, where);
    }

    /**
     * Mrkdwn: {@code &}, {@code <} and {@code >} are escaped, and nobody is called (Formatting text
     * &gt; Escaping text, Mentioning users and groups).
     */
    static void mrkdwn(String text, String where, Problems problems) {
        if (MENTION.matcher(text).find())
            problems.warn(where, "a mention that calls people: «" + text + "»");
        String rest = CONSTRUCT.matcher(MENTION.matcher(text).replaceAll("")).replaceAll("");
        if (rest.contains("<") || rest.contains(">"))
            problems.warn(where, "an unescaped < or > in «" + text + "»");
        if (BARE_AMPERSAND.matcher(rest).find())
            problems.warn(where, "an unescaped & in «" + text + "»");
    }
}
