package dev.unhunch.core.when;

import dev.unhunch.core.when.DatesReading.Problem;
import dev.unhunch.core.words.Tokens;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads one date, counted from another where it names no year. */
final class OneDate {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\.?(?: ?([0-9]{4}|[0-9]{2}))?");
    private static final Pattern EITHER =
            Pattern.compile("([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}|[0-9]{2}))?");
    private static final Pattern EITHER_WITH_YEAR =
            Pattern.compile("([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})");

    private static final Map<String, String> DAYS_ON = WordTable.words().meanings("date.day.");
    private static final Map<String, String> MONTHS = WordTable.words().meanings("month.");
    private static final Map<String, String> UNITS = WordTable.words().meanings("date.unit.");
    private static final Map<String, String> NUMBERS = WordTable.words().meanings("date.number.");
    private static final Set<String> NEXT = WordTable.words().of("date.next");
    private static final Set<String> IN = WordTable.words().of("date.in");
    private static final Set<String> FILLING = WordTable.words().of("date.filling");

    /** 29 February comes again within eight years, also around 2100. */
    private static final int YEARS_TO_LOOK = 8;

    private final String typed;
    private final LocalDate from;

    private OneDate(String typed, LocalDate from) {
        this.typed = typed;
        this.from = from;
    }

    /** A date, or what is wrong with something that was meant as one. */
    sealed interface Found {
        /** A date. */
        record On(LocalDate date) implements Found {}

        /** None. */
        record Not(Problem problem) implements Found {}
    }

    /** Reads a date; empty for what does not look like one. */
    static Optional<Found> read(String typed, LocalDate from) {
        var reader = new OneDate(typed, from);
        return reader.inNumbers().or(reader::inWords);
    }

    private Optional<Found> inNumbers() {
        var iso = YEAR_FIRST.matcher(typed);
        if (iso.matches()) return Optional.of(date(iso.group(3), iso.group(2), iso.group(1)));
        var dots = DAY_FIRST.matcher(typed);
        if (dots.matches()) return Optional.of(date(dots.group(1), dots.group(2), dots.group(3)));
        for (var pattern : List.of(EITHER, EITHER_WITH_YEAR)) {
            var signs = pattern.matcher(typed);
            if (signs.matches()) return Optional.of(inEitherOrder(signs.toMatchResult()));
        }
        return Optional.empty();
    }

    private Found inEitherOrder(MatchResult signs) {
        var dayFirst = date(signs.group(1), signs.group(2), signs.group(3));
        var monthFirst = date(signs.group(2), signs.group(1), signs.group(3));
        if (!(dayFirst instanceof Found.On(var one))) return monthFirst;
        if (!(monthFirst instanceof Found.On(var other)) || one.equals(other)) return dayFirst;
        return new Found.Not(new Problem.EitherOrder(typed, one, other));
    }

    private Found date(String day, String month, @Nullable String year) {
        int number = Integer.parseInt(day);
        int of = Integer.parseInt(month);
        if (of < 1 || of > 12 || number < 1 || number > Month.of(of).maxLength()) return noSuch();
        if (year == null) return new Found.On(next(MonthDay.of(of, number)));
        int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        return number <= YearMonth.of(full, of).lengthOfMonth()
                ? new Found.On(LocalDate.of(full, of, number))
                : noSuch();
    }

    private Found noSuch() {
        return new Found.Not(new Problem.NoSuchDate(typed));
    }

    private LocalDate next(MonthDay day) {
        for (int year = from.getYear(); year <= from.getYear() + YEARS_TO_LOOK; year++) {
            if (!day.isValidYear(year)) continue;
            var date = day.atYear(year);
            if (!date.isBefore(from)) return date;
        }
        throw new DateTimeException("no such day: " + day);
    }

    private Optional<Found> inWords() {
        var ahead = DAYS_ON.get(WordTable.fold(typed));
        if (ahead != null) return on(from.plusDays(Long.parseLong(ahead)));
        var words = new ArrayList<>(Tokens.of(typed));
        words.removeIf(FILLING::contains);
        if (words.isEmpty() || words.size() > 4) return Optional.empty();
        return onDayOfWeek(words).or(() -> afterSome(words)).or(() -> inMonth(words));
    }

    private static Optional<Found> on(LocalDate date) {
        return Optional.of(new Found.On(date));
    }

    private Optional<Found> onDayOfWeek(List<String> words) {
        var day = DaysReader.day(words.getLast());
        if (day.isEmpty() || words.size() > 2) return Optional.empty();
        if (words.size() == 1) return on(from.with(TemporalAdjusters.nextOrSame(day.get())));
        return NEXT.contains(words.getFirst())
                ? on(from.with(TemporalAdjusters.next(day.get())))
                : Optional.empty();
    }

    /** "in two weeks". */
    private Optional<Found> afterSome(List<String> words) {
        if (words.size() != 3 || !IN.contains(words.getFirst())) return Optional.empty();
        var number = NUMBERS.getOrDefault(words.get(1), words.get(1));
        var unit = UNITS.get(words.get(2));
        if (unit == null || !number.matches("[0-9]{1,3}")) return Optional.empty();
        return on(from.plusDays(Long.parseLong(number) * Long.parseLong(unit)));
    }

    /** "24 dec", "Dec 24 2026", "Thursday, 24th of December". */
    private Optional<Found> inMonth(List<String> words) {
        var month = words.stream().filter(MONTHS::containsKey).findFirst();
        var numbers = words.stream().filter(word -> word.matches("[0-9]{1,2}")).toList();
        var years = words.stream().filter(word -> word.matches("[0-9]{4}")).toList();
        if (month.isEmpty() || numbers.size() != 1 || years.size() > 1) return Optional.empty();
        int known = 2 + years.size();
        boolean dayOfWeek = DaysReader.day(words.getFirst()).isPresent();
        if (words.size() != known && !(dayOfWeek && words.size() == known + 1))
            return Optional.empty();
        var number = MONTHS.getOrDefault(month.get(), "");
        return Optional.of(
                date(numbers.getFirst(), number, years.isEmpty() ? null : years.getFirst()));
    }
}
