package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.daily.Offering;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wants of a subscription, as far as they said it.
 *
 * @param times in their order, each once
 * @param days empty where none were said
 */
record Wish(
        Optional<Offering> what,
        List<LocalTime> times,
        Set<DayOfWeek> days,
        Optional<ZoneId> zone) {
    static final Wish NONE = new Wish(Optional.empty(), List.of(), Set.of(), Optional.empty());
    static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** Parts of the form that buttons carry. */
    static final int PARTS = 4;

    private static final String UNSAID = "-";

    Wish {
        times = times.stream().sorted().distinct().toList();
        days = Set.copyOf(days);
    }

    Set<DayOfWeek> daysOrWorkdays() {
        return days.isEmpty() ? WORKDAYS : days;
    }

    boolean isBlank() {
        return equals(NONE);
    }

    Wish in(ZoneId other) {
        return new Wish(what, times, days, Optional.of(other));
    }

    /** In a zone that may not be known. */
    Wish in(Optional<ZoneId> other) {
        return new Wish(what, times, days, other);
    }

    Wish with(Offering other) {
        return new Wish(Optional.of(other), times, days, zone);
    }

    /** The times and days alone. */
    Wish timesOnly() {
        return new Wish(Optional.empty(), times, days, Optional.empty());
    }

    /** A button's id that carries it; empty where names are too long for one. */
    Optional<ActionId> on(String verb, String... before) {
        var arguments = Stream.concat(Arrays.stream(before), parts().stream()).toList();
        return ActionId.fits(verb, arguments)
                ? Optional.of(new ActionId(verb, arguments))
                : Optional.empty();
    }

    private List<String> parts() {
        return List.of(
                what.map(Offerings::code).orElse(UNSAID),
                times.isEmpty()
                        ? UNSAID
                        : times.stream()
                                .map(time -> Integer.toHexString(time.toSecondOfDay() / 60))
                                .collect(Collectors.joining(",")),
                Integer.toHexString(days.stream().mapToInt(day -> 1 << day.getValue()).sum()),
                // Percent-encoding would make three characters of a stroke.
                zone.map(each -> each.getId().replace('/', '~')).orElse(UNSAID));
    }

    /** The wish in a button; empty for what we never wrote and for what is no longer there. */
    static Optional<Wish> in(Tap tap, int first, Offerings offerings) {
        try {
            var code = tap.argument(first);
            var what = said(code).flatMap(offerings::parse);
            if (said(code).isPresent() && what.isEmpty()) return Optional.empty();
            return Optional.of(
                    new Wish(
                            what,
                            times(tap.argument(first + 1)),
                            days(tap.argument(first + 2)),
                            zone(tap.argument(first + 3))));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> said(String part) {
        return Optional.of(part).filter(each -> !each.isEmpty() && !each.equals(UNSAID));
    }

    private static List<LocalTime> times(String part) {
        return said(part).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(each -> LocalTime.ofSecondOfDay(60L * HexFormat.fromHexDigits(each)))
                .toList();
    }

    private static Set<DayOfWeek> days(String part) {
        int bits = said(part).map(HexFormat::fromHexDigits).orElse(0);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits >> day.getValue() & 1) == 1)
                .collect(Collectors.toSet());
    }

    private static Optional<ZoneId> zone(String part) {
        return said(part).map(id -> ZoneId.of(id.replace('~', '/')));
    }
}
