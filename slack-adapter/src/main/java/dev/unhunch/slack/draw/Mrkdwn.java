package dev.unhunch.slack.draw;

import dev.unhunch.core.card.Rich;

/**
 * Slack's own markup, for the two places that hold no rich text: small print and facts in columns.
 * It has no way to write its signs plainly, so a text that holds one is not written in it.
 */
record Mrkdwn(StringBuilder out, Manner manner) {
    /** A character of no width: marks count only where no letter stands beside them. */
    private static final String NOTHING = "\u200B";

    Mrkdwn(Manner manner) {
        this(new StringBuilder(), manner);
    }

    /** Writes a text; false where it would not be read as it is. */
    boolean write(Rich rich) {
        return switch (rich) {
            case Rich.Plain(var text) -> plain(text);
            case Rich.Strong(var text) -> strong(text) && marked(NOTHING);
            case Rich.Row(var parts) -> parts.stream().allMatch(this::write);
            case Rich.Link(var text, var target) -> link(text, target.toString());
            case Rich.Mention(var person) ->
                    manner.isDrawnBySlack(person)
                            ? marked("<@" + person.id() + ">")
                            : plain(manner.name(person));
            case Rich.Where(var place, var text) ->
                    Manner.isDrawnBySlack(place)
                            ? marked("<#" + place.channel() + ">")
                            : plain(text);
            case Rich.Moment(var at, var text) ->
                    plain(text)
                            && (!RichText.isWithin(at)
                                    || marked(
                                            ", <!date^"
                                                    + at.getEpochSecond()
                                                    + "^{ago}|"
                                                    + RichText.fallback(at)
                                                    + ">"));
        };
    }

    boolean plain(String text) {
        out.append(Signs.escaped(text));
        return isPlain(text);
    }

    /** Strong words; no letter may stand before them. */
    boolean strong(String text) {
        if (text.isBlank()) return plain(text);
        boolean isAlone = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
        out.append('*').append(Signs.escaped(text)).append('*');
        return isAlone && text.equals(text.strip()) && text.indexOf('\n') < 0 && isPlain(text);
    }

    private boolean link(String text, String target) {
        if (target.indexOf('|') >= 0 || target.indexOf('>') >= 0 || text.isBlank()) return false;
        out.append('<').append(target.replace("&", "&amp;")).append('|');
        boolean isPlain = plain(text) && text.indexOf('|') < 0 && text.indexOf('\n') < 0;
        out.append('>');
        return isPlain;
    }

    private boolean marked(String mark) {
        out.append(mark);
        return true;
    }

    /** Whether no sign of a text means anything once it is escaped. */
    private static boolean isPlain(String text) {
        int colon = -1;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '*' || sign == '_' || sign == '~' || sign == '`' || sign == '>')
                return false;
            if (sign == ':') {
                if (colon >= 0 && at > colon + 1) return false;
                colon = at;
            } else if (Character.isWhitespace(sign)) colon = -1;
        }
        return true;
    }
}
