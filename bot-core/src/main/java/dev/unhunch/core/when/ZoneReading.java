package dev.unhunch.core.when;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What somebody's words for a time zone mean. */
public sealed interface ZoneReading {
    /** One zone: a region with its own clock changes, or UTC. */
    record Known(ZoneId zone) implements ZoneReading {}

    /**
     * A name that several places share, such as CST or Canada.
     *
     * @param choices at least two, the likeliest first
     */
    record Ambiguous(String typed, List<NamedZone> choices) implements ZoneReading {
        /** Copies the list. */
        public Ambiguous {
            choices = List.copyOf(choices);
        }
    }

    /**
     * An offset from UTC, which would be an hour off after the next clock change: a city is wanted.
     *
     * @param suggestions places with that offset in winter; may be empty
     */
    record FixedOffset(String typed, ZoneOffset offset, List<NamedZone> suggestions)
            implements ZoneReading {
        /** Copies the list. */
        public FixedOffset {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * No zone.
     *
     * @param suggestions what may have been meant, the nearest first; may be empty
     */
    record NotFound(String typed, List<NamedZone> suggestions) implements ZoneReading {
        /** Copies the list. */
        public NotFound {
            suggestions = List.copyOf(suggestions);
        }
    }
}
