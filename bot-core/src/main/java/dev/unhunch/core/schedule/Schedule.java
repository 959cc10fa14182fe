package dev.unhunch.core.schedule;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * A local time in a zone on chosen weekdays, without the dates left out. A local time in a gap uses
 * the offset before the gap, a repeated one means its first occurrence (RFC 5545, section 3.3.5); a
 * local date that does not exist has no slot.
 *
 * @param days at least one
 */
public record Schedule(LocalTime time, ZoneId zone, Set<DayOfWeek> days, Omissions omissions) {
    /**
     * The most that two dates can lie apart on the clock: Samoa and Kwajalein skipped a whole one.
     */
    private static final int DATES_BACK = 2;

    /** Copies the set; throws where no day is chosen. */
    public Schedule {
        days = Set.copyOf(days);
        if (days.isEmpty()) throw new IllegalArgumentException("a schedule needs a day");
    }

    /**
     * The first slot later than a slot already used and later than an instant.
     *
     * @param lastSlot the newest date used; null where there is none
     */
    public Slot nextSlot(@Nullable LocalDate lastSlot, Instant after) {
        return firstSlot(lastSlot, after.plusNanos(1));
    }

    /**
     * The slot to post now or next: the first one later than the last used that is not older than
     * the window. It is due where its instant has come; older slots are missed for good.
     *
     * @param lastSlot the newest date used; null where there is none
     */
    public Slot candidate(@Nullable LocalDate lastSlot, Instant now, Duration window) {
        return firstSlot(lastSlot, now.minus(window));
    }

    private Slot firstSlot(@Nullable LocalDate lastSlot, Instant from) {
        var date = from.atZone(zone).toLocalDate().minusDays(DATES_BACK);
        if (lastSlot != null && !lastSlot.isBefore(date)) date = lastSlot.plusDays(1);
        var until = omissions.until();
        if (until != null && until.isAfter(date)) date = until;
        while (true) {
            var slot = slotOn(date);
            if (slot.isPresent() && !slot.get().at().isBefore(from)) return slot.get();
            date = date.plusDays(1);
        }
    }

    /** The slot of a date; empty where the date is not chosen, is left out or does not exist. */
    public Optional<Slot> slotOn(LocalDate date) {
        if (!days.contains(date.getDayOfWeek()) || omissions.contains(date))
            return Optional.empty();
        if (!date.atStartOfDay(zone).toLocalDate().equals(date)) return Optional.empty();
        return Optional.of(new Slot(date, date.atTime(time).atZone(zone).toInstant()));
    }
}
