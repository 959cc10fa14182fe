package dev.unhunch.core.post;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription.Timing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The posts of one week, in the order of their weekdays and lines. It numbers all posts for ever,
 * so that neighbours in time have neighbouring numbers, over weekends and with several lines a day.
 * A line keeps its place when its time is edited.
 */
record WeekPattern(List<Occasion> occasions) {
    private static final int DAYS_A_WEEK = 7;

    /** 1 January 1970 was a Thursday. */
    private static final int DAYS_SINCE_MONDAY = 3;

    record Occasion(DayOfWeek day, int line) {}

    WeekPattern {
        occasions = List.copyOf(occasions);
    }

    static WeekPattern of(Timing timing) {
        return new WeekPattern(
                timing.lines().stream()
                        .flatMap(line ->
                                line.days().stream().map(day -> new Occasion(day, line.number())))
                        .sorted(
                                Comparator.comparing(Occasion::day)
                                        .thenComparingInt(Occasion::line))
                        .toList());
    }

    /** How many posts there are in any two weeks, those at both ends included. */
    int inTwoWeeks() {
        return 2 * occasions.size() + mostADay();
    }

    private int mostADay() {
        int most = 0;
        for (var day : DayOfWeek.values())
            most = Math.max(most, (int) occasions.stream().filter(o -> o.day == day).count());
        return most;
    }

    /** The number of a post; one outside of the pattern has that of the next one inside. */
    long ordinal(Line line, LocalDate date) {
        var wanted = new Occasion(date.getDayOfWeek(), line.number());
        long before = occasions.stream().filter(each -> isBefore(each, wanted)).count();
        long week = Math.floorDiv(date.toEpochDay() + DAYS_SINCE_MONDAY, DAYS_A_WEEK);
        return week * occasions.size() + before;
    }

    private static boolean isBefore(Occasion one, Occasion other) {
        int days = one.day.compareTo(other.day);
        return days < 0 || (days == 0 && one.line < other.line);
    }
}
