package dev.unhunch.core.schedule;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * Dates on which a schedule rests.
 *
 * @param until the first date on which it goes on again; null where nothing is paused
 * @param dates single dates left out, such as holidays
 */
public record Omissions(@Nullable LocalDate until, Set<LocalDate> dates) {
    /** Nothing is left out. */
    public static final Omissions NONE = new Omissions(null, Set.of());

    /** Copies the set. */
    public Omissions {
        dates = Set.copyOf(dates);
    }

    /** Whether a date is left out. */
    public boolean contains(LocalDate date) {
        return dates.contains(date) || (until != null && date.isBefore(until));
    }
}
