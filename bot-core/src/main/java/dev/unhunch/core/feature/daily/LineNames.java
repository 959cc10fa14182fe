package dev.unhunch.core.feature.daily;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.when.ScheduleWords;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Which line of a subscription is meant: by its number or by its time. */
final class LineNames {
    private LineNames() {}

    /** A time that is there, else the number of a line. */
    static Optional<Line> find(Subscription there, String words) {
        var times = ScheduleWords.read(words).times();
        var byTime = times.size() == 1 ? timed(there, times.getFirst()) : Optional.<Line>empty();
        return byTime.or(() -> numbered(there, words.strip()));
    }

    static Optional<Line> timed(Subscription there, LocalTime time) {
        return there.timing().lines().stream().filter(each -> each.time().equals(time)).findFirst();
    }

    static Optional<Line> numbered(Subscription there, String number) {
        return there.timing().lines().stream()
                .filter(each -> Integer.toString(each.number()).equals(number))
                .findFirst();
    }

    /** Times that are none of the subscription's. */
    static List<LocalTime> others(Subscription there, List<LocalTime> times) {
        return times.stream().filter(time -> timed(there, time).isEmpty()).toList();
    }
}
