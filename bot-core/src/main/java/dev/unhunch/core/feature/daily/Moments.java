package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.Rich;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.text.Texts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Dates, times, days and zones in somebody's language, as clocks show them in a zone. */
record Moments(Texts texts, ZoneId zone, Instant now) {
    /** What no sentence holds: the sign for an object between letters. */
    static final String MARK = "\uFFFC";

    /** {@code Tuesday 24 November}, with the year where it is another one. */
    String date(LocalDate date) {
        return date.getYear() == today().getYear()
                ? formatted(date, "MMMMEd", "MMMEd")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale())
                        .format(date);
    }

    private String formatted(TemporalAccessor date, String pattern, String simpler) {
        try {
            return DateTimeFormatter.ofLocalizedPattern(pattern).withLocale(locale()).format(date);
        } catch (DateTimeException _) {
            return DateTimeFormatter.ofLocalizedPattern(simpler).withLocale(locale()).format(date);
        }
    }

    /** {@code 09:00}, or {@code 9:00 AM} where people say it so. */
    String time(LocalTime time) {
        // The narrow space before AM is one that nobody types.
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(time)
                .replace('\u202f', ' ');
    }

    private Locale locale() {
        return texts.clockLocale();
    }

    String times(Collection<LocalTime> times) {
        return times.stream().sorted().map(this::time).collect(Collectors.joining(", "));
    }

    /** {@code Tuesday 24 November, 09:00}. */
    String moment(Instant at) {
        var local = at.atZone(zone);
        return texts.say("daily.moment", date(local.toLocalDate()), time(local.toLocalTime()));
    }

    /** The same with the zone: {@code Tuesday 24 November, 09:00 (Berlin)}. */
    String momentHere(Instant at) {
        return texts.say("daily.moment.zone", moment(at), city());
    }

    /** A sentence around a moment, which stands at {@code {0}}: it can be counted down to. */
    Rich around(String key, Instant at) {
        return around(texts.say(key, MARK), new Rich.Moment(at, momentHere(at)));
    }

    /** A sentence with a part in the place of its {@link #MARK}. */
    static Rich around(String said, Rich part) {
        int mark = said.indexOf(MARK);
        var parts =
                List.of(
                        Rich.of(said.substring(0, mark)),
                        part,
                        Rich.of(said.substring(mark + MARK.length())));
        return new Rich.Row(parts.stream().filter(each -> Rich.length(each) > 0).toList());
    }

    /** A zone by its city: {@code Berlin}. */
    String city() {
        return city(zone);
    }

    static String city(ZoneId zone) {
        var id = zone.getId();
        return id.startsWith("Etc/")
                ? id.substring(4)
                : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** {@code Monday to Friday}, {@code every day}, {@code Mon, Wed}. */
    String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) return texts.say("daily.days.all");
        if (days.equals(Wish.WORKDAYS)) return texts.say("daily.days.workdays");
        return Arrays.stream(DayOfWeek.values())
                .filter(days::contains)
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale()))
                .collect(Collectors.joining(", "));
    }

    /** {@code 09:00, Monday to Friday}. */
    String line(Line line) {
        return texts.say("daily.line", time(line.time()), days(line.days()));
    }

    /** All lines, with their numbers where there are several. */
    String lines(List<Line> lines) {
        if (lines.size() == 1) return line(lines.getFirst());
        return lines.stream()
                .map(each -> texts.say("daily.line.numbered", each.number(), line(each)))
                .collect(Collectors.joining("\n"));
    }

    /** Dates in their order, days in a row as a span. */
    String dates(Collection<LocalDate> dates) {
        return Spans.of(dates).stream().map(this::span).collect(Collectors.joining("; "));
    }

    private String span(Spans.Span span) {
        return span.first().equals(span.last())
                ? date(span.first())
                : texts.say("daily.span", date(span.first()), date(span.last()));
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }
}
