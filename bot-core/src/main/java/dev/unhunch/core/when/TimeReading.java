package dev.unhunch.core.when;

import java.time.LocalTime;

/** What somebody's words for a time of day mean. */
public sealed interface TimeReading {
    /** A time of day, to the minute. */
    record Known(LocalTime time) implements TimeReading {}

    /** No time of day. */
    record Wrong(String typed, Reason reason) implements TimeReading {}

    /** What is wrong with a time. */
    enum Reason {
        /** "soon": no time at all. */
        NOT_A_TIME,
        /** "25:00": hours go from 0 to 23. */
        NO_SUCH_HOUR,
        /** "9:75" or "9:5": minutes go from 00 to 59. */
        NO_SUCH_MINUTE,
        /** "13pm": with am or pm, hours go from 1 to 12. */
        NOT_ON_A_12_HOUR_CLOCK,
        /** "24:00": the day after starts at 0:00. */
        MIDNIGHT_IS_0
    }
}
