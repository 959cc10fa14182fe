package dev.unhunch.core.feature.daily;

import dev.unhunch.core.daily.Line;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What becomes of a subscription's times when others come to them. */
sealed interface Lines {
    /**
     * They go together.
     *
     * @param fresh those that were not there before
     * @param known those that were there already
     */
    record Joined(List<Line> all, List<Line> fresh, List<Line> known) implements Lines {}

    /** More than a channel can have. */
    record TooMany() implements Lines {}

    /** Two posts at the same time on one day. */
    record Overlap(Line one) implements Lines {}

    /** Adds the times of a wish, under the lowest free numbers. */
    static Lines add(List<Line> lines, Wish wish) {
        var all = new ArrayList<>(lines);
        var fresh = new ArrayList<Line>();
        var known = new ArrayList<Line>();
        for (var time : wish.times()) {
            var there = overlapping(all, time, wish);
            if (there.isPresent() && !isMeant(there.get(), wish)) return new Overlap(there.get());
            if (there.isPresent()) {
                known.add(there.get());
                continue;
            }
            var number = free(all);
            if (number.isEmpty()) return new TooMany();
            var line = new Line(number.get(), time, wish.daysOrWorkdays());
            all.add(line);
            fresh.add(line);
        }
        return new Joined(all, fresh, known);
    }

    /** Who says no days means the line that is there, whatever its days. */
    private static boolean isMeant(Line line, Wish wish) {
        return wish.days().isEmpty() || line.days().equals(wish.days());
    }

    private static Optional<Line> overlapping(List<Line> lines, LocalTime time, Wish wish) {
        var days = wish.daysOrWorkdays();
        return lines.stream()
                .filter(each -> each.time().equals(time))
                .filter(each -> wish.days().isEmpty() || shareADay(each, days))
                .findFirst();
    }

    private static boolean shareADay(Line line, Set<DayOfWeek> days) {
        return !Collections.disjoint(line.days(), days);
    }

    private static Optional<Integer> free(List<Line> lines) {
        return IntStream.rangeClosed(1, Line.MOST)
                .boxed()
                .filter(number -> lines.stream().noneMatch(each -> each.number() == number))
                .findFirst();
    }

    /** Puts a line in the place of the one of its number. */
    static Lines replace(List<Line> lines, Line changed) {
        var others = lines.stream().filter(each -> each.number() != changed.number()).toList();
        return others.stream()
                .filter(each -> each.time().equals(changed.time()))
                .filter(each -> shareADay(each, changed.days()))
                .findFirst()
                .<Lines>map(Overlap::new)
                .orElseGet(() ->
                        new Joined(
                                Stream.concat(others.stream(), Stream.of(changed)).toList(),
                                List.of(changed),
                                List.of()));
    }
}
