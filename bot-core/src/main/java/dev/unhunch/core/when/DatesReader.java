package dev.unhunch.core.when;

import java.time.LocalDate;
import java.util.List;

/** Reads dates: 24 dec, 2026-12-24..2027-01-06, tomorrow, next monday. */
public final class DatesReader {
    /** Dates taken at once. */
    public static final int MOST = 100;

    /** How many days ahead anybody may plan. */
    public static final int MOST_DAYS_AHEAD = 400;

    private DatesReader() {}

    /**
     * Reads a list of dates and ranges. A date without a year is the next one from today on; what
     * comes after the start of a range is counted from there.
     *
     * @param today the date where the people are
     */
    public static DatesReading read(String typed, LocalDate today) {
        return new DatesReading.Wrong(List.of(new DatesReading.Problem.NotADate(typed)));
    }

    /** The same for a single date, with or without "until" before it. */
    public static DatesReading readOne(String typed, LocalDate today) {
        return read(typed, today);
    }
}
