package dev.unhunch.app.preview;

import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.core.schedule.Omissions;
import dev.unhunch.core.schedule.Schedule;
import dev.unhunch.core.when.DaysReader;
import dev.unhunch.core.when.DaysReading;
import dev.unhunch.core.when.NamedZone;
import dev.unhunch.core.when.TimeReader;
import dev.unhunch.core.when.TimeReading;
import dev.unhunch.core.when.ZoneReading;
import dev.unhunch.core.when.Zones;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Understands what is to be previewed, or says all that is wrong with it. */
public final class WishReader {
    private final OperatorTexts texts;
    private final List<String> problems = new ArrayList<>();

    private WishReader(OperatorTexts texts) {
        this.texts = texts;
    }

    /**
     * What came of it: a preview or problems.
     *
     * @param problems sentences; none where there is a preview
     */
    public record Outcome(Optional<Preview> preview, List<String> problems) {}

    /** Reads a wish as of an instant. */
    public static Outcome read(Wish wish, Instant now, OperatorTexts texts) {
        return new WishReader(texts).read(wish, now);
    }

    private Outcome read(Wish wish, Instant now) {
        var zone = given("--zone", wish.zone(), "Europe/Berlin").flatMap(this::zone);
        var time = given("--at", wish.at(), "9:30").flatMap(this::time);
        var days = days(wish.days());
        var after = Optional.ofNullable(wish.after()).map(this::after).orElse(Optional.of(now));
        var last = Optional.ofNullable(wish.lastSlot()).flatMap(this::lastSlot);
        var count = count(wish.count());
        if (!problems.isEmpty()) return new Outcome(Optional.empty(), List.copyOf(problems));
        var schedule =
                new Schedule(
                        time.orElseThrow(), zone.orElseThrow(), days.orElseThrow(), Omissions.NONE);
        return new Outcome(
                Optional.of(
                        new Preview(
                                schedule,
                                last.orElse(null),
                                after.orElseThrow(),
                                count.orElseThrow())),
                List.of());
    }

    private <T> Optional<T> wrong(String key, Object... arguments) {
        problems.add(texts.say(key, arguments));
        return Optional.empty();
    }

    private Optional<String> given(String option, @Nullable String value, String example) {
        return value == null || value.isBlank()
                ? wrong("preview.missing", option, example)
                : Optional.of(value);
    }

    private Optional<ZoneId> zone(String typed) {
        return switch (Zones.all().read(typed)) {
            case ZoneReading.Known(var zone) -> Optional.of(zone);
            case ZoneReading.Ambiguous(_, var choices) ->
                    wrong("preview.zone.ambiguous", typed, labels(choices));
            case ZoneReading.FixedOffset(_, _, var near) ->
                    wrong(
                            "preview.zone.offset",
                            typed,
                            near.isEmpty() ? "Europe/Berlin" : labels(near));
            case ZoneReading.NotFound(_, var near) when near.isEmpty() ->
                    wrong("preview.zone.notFound", typed);
            case ZoneReading.NotFound(_, var near) ->
                    wrong("preview.zone.near", typed, labels(near));
        };
    }

    private static String labels(List<NamedZone> zones) {
        return zones.stream().map(NamedZone::label).collect(Collectors.joining(", "));
    }

    private Optional<LocalTime> time(String typed) {
        return switch (TimeReader.read(typed)) {
            case TimeReading.Known(var time) -> Optional.of(time);
            case TimeReading.Wrong(_, var reason) -> wrong("preview.time." + reason, typed);
        };
    }

    private Optional<Set<DayOfWeek>> days(String typed) {
        return switch (DaysReader.read(typed)) {
            case DaysReading.Known(var days) -> Optional.of(days);
            case DaysReading.Wrong(var words) when words.isEmpty() ->
                    wrong("preview.days.none", typed);
            case DaysReading.Wrong(var words) ->
                    wrong("preview.days.wrong", typed, String.join(" ", words));
        };
    }

    private Optional<Instant> after(String typed) {
        try {
            var instant = OffsetDateTime.parse(typed.strip()).toInstant();
            if (isNear(LocalDate.ofInstant(instant, ZoneOffset.UTC))) return Optional.of(instant);
        } catch (DateTimeException _) {
            // Said below, as for a year out of reach.
        }
        return wrong("preview.after.wrong", typed);
    }

    private Optional<LocalDate> lastSlot(String typed) {
        try {
            var date = LocalDate.parse(typed.strip());
            if (isNear(date)) return Optional.of(date);
        } catch (DateTimeException _) {
            // Said below, as for a year out of reach.
        }
        return wrong("preview.lastSlot.wrong", typed);
    }

    private static boolean isNear(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() <= 2999;
    }

    private Optional<Integer> count(String typed) {
        var digits = typed.strip();
        if (digits.matches("[0-9]{1,4}")) {
            int count = Integer.parseInt(digits);
            if (count >= 1 && count <= Preview.MOST) return Optional.of(count);
        }
        return wrong("preview.count.wrong", typed, Preview.MOST);
    }
}
