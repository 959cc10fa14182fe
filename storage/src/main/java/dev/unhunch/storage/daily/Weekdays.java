package dev.unhunch.storage.daily;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Weekdays as one number: bit 0 is Monday. */
final class Weekdays {
    private Weekdays() {}

    static int mask(Set<DayOfWeek> days) {
        return days.stream().mapToInt(Weekdays::bit).sum();
    }

    static Set<DayOfWeek> of(int mask) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (mask & bit(day)) != 0)
                .collect(Collectors.toSet());
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }
}
