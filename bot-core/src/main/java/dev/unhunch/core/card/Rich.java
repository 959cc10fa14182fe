package dev.unhunch.core.card;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * Running text with typed emphasis. Adapters escape {@link Plain} and {@link Strong} for their
 * platform, so no text can turn into a mention, a link or markup.
 */
public sealed interface Rich {
    /** Text as it is. */
    record Plain(String text) implements Rich {}

    /** Text that matters more; never the only carrier of a meaning. */
    record Strong(String text) implements Rich {}

    /** A link to a page, {@code https} only. */
    record Link(String text, URI target) implements Rich {
        /** Refuses everything but {@code https}. */
        public Link {
            if (!"https".equals(target.getScheme()))
                throw new IllegalArgumentException("only https links: " + target);
        }
    }

    /** Somebody's name, drawn by the platform and without notifying them. */
    record Mention(Person person) implements Rich {}

    /**
     * A place's name, drawn by the platform where it can.
     *
     * @param text what stands there otherwise
     */
    record Where(Place place, String text) implements Rich {}

    /**
     * A moment that comes nearer or is long past. Platforms that can count down show how far off it
     * is besides.
     *
     * @param text the moment as people of the place say it
     */
    record Moment(Instant at, String text) implements Rich {}

    /** Parts in a row, nothing between them. */
    record Row(List<Rich> parts) implements Rich {
        /** Copies the list. */
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /** Shorthand for {@link Plain}. */
    static Rich of(String text) {
        return new Plain(text);
    }

    /**
     * Number of characters that it takes where marks are written out, before escaping; a mention
     * counts as a long name, a place as Discord's {@code <#snowflake>}. Discord's marks are the
     * longest: {@code **strong**}, {@code [text](<target>)}, {@code text, <t:1790000000:R>}.
     */
    static int length(Rich rich) {
        return switch (rich) {
            case Plain(var text) -> text.length();
            case Strong(var text) -> text.length() + 4;
            case Link(var text, var target) -> text.length() + target.toString().length() + 6;
            case Moment(_, var text) -> text.length() + 20;
            case Mention _ -> 40;
            case Where(_, var text) -> Math.max(text.length(), 23);
            case Row(var parts) -> parts.stream().mapToInt(Rich::length).sum();
        };
    }
}
