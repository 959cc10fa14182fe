package dev.unhunch.core.when;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A typed line sorted into what it says about times, days and zone, in whatever order, and the
 * rest.
 *
 * @param times each once, in the order typed
 * @param zone empty where none is named
 * @param rest the words that are none of these, as typed and in their order
 * @param problems words that look like one of these and are wrong, or one too many
 */
public record ScheduleWords(
        List<LocalTime> times,
        Optional<Set<DayOfWeek>> days,
        Optional<ZoneReading> zone,
        List<String> rest,
        List<Problem> problems) {
    private static final int MOST_PARTS = 60;

    /** Copies the collections. */
    public ScheduleWords {
        times = List.copyOf(times);
        days = days.map(Set::copyOf);
        rest = List.copyOf(rest);
        problems = List.copyOf(problems);
    }

    /** What is wrong with a line. */
    public sealed interface Problem {
        /** Looks like a time and is none, such as 25:00. */
        record WrongTime(TimeReading.Wrong time) implements Problem {}

        /** Different days in two places: all times of a line share theirs. */
        record DaysTwice(String first, String second) implements Problem {}

        /** Two zones. */
        record ZonesTwice(String first, String second) implements Problem {}

        /** Too long to be read: nothing of it was. */
        record TooLong() implements Problem {}
    }

    /** Reads a line; never throws. */
    public static ScheduleWords read(String line) {
        return LineCutter.cut(line, MOST_PARTS)
                .map(pieces -> new LineSorter(pieces).sort())
                .orElseGet(ScheduleWords::tooLong);
    }

    private static ScheduleWords tooLong() {
        return new ScheduleWords(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Problem.TooLong()));
    }
}
