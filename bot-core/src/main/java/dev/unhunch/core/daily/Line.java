package dev.unhunch.core.daily;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * One time of day of a subscription.
 *
 * @param number 1 to {@link #MOST}; keeps its meaning when the time is edited
 * @param time to the minute
 */
public record Line(int number, LocalTime time, Set<DayOfWeek> days) {
    /** Times a day that a channel can have. */
    public static final int MOST = 3;

    /** Copies the set and checks the number, the minute and that there is a day. */
    public Line {
        days = Set.copyOf(days);
        if (number < 1 || number > MOST) throw new IllegalArgumentException("line " + number);
        if (days.isEmpty()) throw new IllegalArgumentException("a line needs a day");
        if (time.getSecond() != 0 || time.getNano() != 0)
            throw new IllegalArgumentException("to the minute: " + time);
    }
}
