package dev.unhunch.discord.draw;

import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts of a card in Discord's Markdown. With {@link Guard#LOOK_ALIKE} a text takes at most as many
 * characters as {@link Block#length} counts, but for one where two lists meet.
 */
record Markdown(Guard guard) {
    /** Later seconds have more digits than core counts for a moment. */
    private static final long LAST_COUNTED_SECOND = 99_999_999_999L;

    private static final String LINE_ENDS = "\r\n\u2028\u2029";
    private static final Pattern LINE_END = Pattern.compile("[" + LINE_ENDS + "]");

    private static final String SNOWFLAKE = "[0-9]{1,20}";

    /** The longest that core counts for a name. */
    private static final int NAME = 40;

    String title(String title) {
        return "## " + text(oneLine(title).strip());
    }

    String steps(List<Rich> steps) {
        var lines = new ArrayList<String>();
        for (var step : steps) lines.add((lines.size() + 1) + ". " + oneLine(rich(step)).strip());
        return String.join("\n", lines);
    }

    String points(List<Rich> points) {
        return points.stream()
                .map(point -> "- " + oneLine(rich(point)).strip())
                .collect(Collectors.joining("\n"));
    }

    String facts(List<Block.Fact> facts) {
        return facts.stream()
                .map(fact -> "**" + text(oneLine(fact.label())) + ":**" + value(fact.value()))
                .collect(Collectors.joining("\n"));
    }

    /** A value of several lines stands under its label: beside it, only the first would. */
    private String value(String value) {
        boolean isList = value.strip().lines().count() > 1;
        return isList ? "\n" + text(value) : " " + text(value);
    }

    /** Small print ends with its line, so each line says it anew, where there is room for that. */
    String note(Rich text) {
        var lines = rich(text).lines().map(String::strip).filter(line -> !line.isEmpty());
        return switch (guard) {
            case ESCAPE -> lines.map(line -> "-# " + line).collect(Collectors.joining("\n"));
            case LOOK_ALIKE -> "-# " + lines.collect(Collectors.joining(" "));
        };
    }

    String rich(Rich rich) {
        var out = new StringBuilder();
        for (var part : flat(rich)) write(out, part);
        return out.toString();
    }

    private void write(StringBuilder out, Rich part) {
        switch (part) {
            case Rich.Plain(var text) -> guard.write(out, text);
            case Rich.Strong(var text) -> strong(out, oneLine(text));
            case Rich.Link(var text, var target) -> {
                out.append('[');
                guard.write(out, oneLine(text));
                out.append("](<").append(target).append(">)");
            }
            case Rich.Mention(var person) -> mention(out, person);
            case Rich.Where(var place, var text) -> where(out, place, text);
            case Rich.Moment(var at, var text) -> moment(out, at, text);
            case Rich.Row(var parts) -> parts.forEach(each -> write(out, each));
        }
    }

    private void strong(StringBuilder out, String text) {
        if (text.isBlank()) {
            out.append(text);
            return;
        }
        out.append("**");
        guard.write(out, text);
        out.append("**");
    }

    private void mention(StringBuilder out, Person person) {
        if (person.platform().equals("discord") && person.id().matches(SNOWFLAKE))
            out.append("<@").append(person.id()).append('>');
        else guard.write(out, person.id().substring(0, Math.min(NAME, person.id().length())));
    }

    private void where(StringBuilder out, Place place, String text) {
        if (place.platform().equals("discord") && place.channel().matches(SNOWFLAKE))
            out.append("<#").append(place.channel()).append('>');
        else guard.write(out, text);
    }

    private void moment(StringBuilder out, Instant at, String text) {
        guard.write(out, text);
        if (at.getEpochSecond() >= 0 && at.getEpochSecond() <= LAST_COUNTED_SECOND)
            out.append(", <t:").append(at.getEpochSecond()).append(":R>");
    }

    private String text(String text) {
        var out = new StringBuilder();
        guard.write(out, text);
        return out.toString();
    }

    private static String oneLine(String text) {
        for (int at = 0; at < text.length(); at++)
            if (LINE_ENDS.indexOf(text.charAt(at)) >= 0)
                return LINE_END.matcher(text).replaceAll(" ");
        return text;
    }

    /**
     * The parts without rows; neighbours of a kind are one, since their marks or signs could mean
     * something together.
     */
    private static List<Rich> flat(Rich rich) {
        var parts = new ArrayList<Rich>();
        flatten(parts, rich);
        return parts;
    }

    private static void flatten(List<Rich> parts, Rich rich) {
        if (rich instanceof Rich.Row(var inner)) {
            inner.forEach(each -> flatten(parts, each));
            return;
        }
        var last = parts.isEmpty() ? Rich.of("") : parts.getLast();
        if (last instanceof Rich.Plain(var before) && rich instanceof Rich.Plain(var text))
            replaceLast(parts, new Rich.Plain(before + text));
        else if (last instanceof Rich.Strong(var before) && rich instanceof Rich.Strong(var text))
            replaceLast(parts, new Rich.Strong(before + text));
        else parts.add(rich);
    }

    private static void replaceLast(List<Rich> parts, Rich part) {
        if (!parts.isEmpty()) parts.removeLast();
        parts.add(part);
    }
}
