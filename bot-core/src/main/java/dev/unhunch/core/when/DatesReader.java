package dev.unhunch.core.when;

import dev.unhunch.core.when.DatesReading.Problem;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads dates: 24 dec, 2026-12-24..2027-01-06, 24-26 dec, tomorrow, next monday. */
public final class DatesReader {
    /** Dates taken at once. */
    public static final int MOST = 100;

    /** How many days ahead anybody may plan. */
    public static final int MOST_DAYS_AHEAD = 400;

    private static final int LONGEST = 3000;
    private static final int LONGEST_ITEM = 60;

    /** A comma, except the one in "December 24, 2026"; or "and" between two dates. */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "[,;\\n](?!\\s*[0-9]{4}(?![-/.0-9]))|\\s(?:"
                            + oneOf(WordTable.words().of("date.and"))
                            + "|&)\\s",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TO =
            Pattern.compile(
                    "\\.\\.+|[\\u2010-\\u2015]|-|\\s(?:"
                            + oneOf(WordTable.words().of("date.to"))
                            + "|à)\\s",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_WORD = Pattern.compile("^(\\S+)\\s+(.+)$");
    private static final Set<String> UNTIL = WordTable.words().of("date.until");
    private static final Pattern DAY_ALONE = Pattern.compile("([0-9]{1,2})\\.?");
    private static final Pattern DAY_NUMBER = Pattern.compile("(?<![0-9])[0-9]{1,2}(?![0-9])");

    private final LocalDate today;
    private final LocalDate last;
    private final Set<LocalDate> dates = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private long count;

    private DatesReader(LocalDate today) {
        this.today = today;
        this.last = today.plusDays(MOST_DAYS_AHEAD);
    }

    /**
     * Reads a list of dates and ranges, both ends of which count. A date without a year is the next
     * one from today on, and in a range the next one after its start.
     *
     * @param today the date where the people are
     */
    public static DatesReading read(String typed, LocalDate today) {
        return new DatesReader(today).readAll(typed);
    }

    /** The same for a single date, with or without "until" before it. */
    public static DatesReading readOne(String typed, LocalDate today) {
        var first = FIRST_WORD.matcher(typed.strip());
        boolean until = first.matches() && UNTIL.contains(WordTable.fold(first.group(1)));
        var reading = read(until ? first.group(2) : typed, today);
        return reading instanceof DatesReading.Known(var dates) && dates.size() > 1
                ? new DatesReading.Wrong(List.of(new Problem.NotOne(dates)))
                : reading;
    }

    private static String oneOf(Set<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .sorted()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private DatesReading readAll(String typed) {
        if (typed.length() > LONGEST) add(new Problem.NotADate(shortened(typed)));
        else
            BETWEEN.splitAsStream(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                    .filter(item -> !item.isBlank())
                    .forEach(item -> read(item.strip().replaceAll("\\s+", " ")));
        if (count > MOST) problems.add(new Problem.TooMany((int) count, MOST));
        if (problems.isEmpty() && dates.isEmpty()) problems.add(new Problem.Nothing());
        return problems.isEmpty()
                ? new DatesReading.Known(List.copyOf(dates))
                : new DatesReading.Wrong(problems);
    }

    private static String shortened(String typed) {
        return typed.length() <= LONGEST_ITEM ? typed : typed.substring(0, LONGEST_ITEM) + "…";
    }

    private void add(Problem problem) {
        if (!problems.contains(problem)) problems.add(problem);
    }

    private void read(String item) {
        if (item.length() > LONGEST_ITEM) {
            add(new Problem.NotADate(shortened(item)));
            return;
        }
        var one = OneDate.read(item, today);
        if (one.isPresent()) take(item, one.get(), one.get());
        else if (!isRange(item)) add(new Problem.NotADate(item));
    }

    /** Tries each sign that may stand between two dates; true where it was a range. */
    private boolean isRange(String item) {
        var first = FIRST_WORD.matcher(item);
        if (first.matches() && UNTIL.contains(WordTable.fold(first.group(1)))) {
            var end = OneDate.read(first.group(2), today);
            end.ifPresent(found -> take(item, new OneDate.Found.On(today), found));
            return end.isPresent();
        }
        var sign = TO.matcher(item);
        while (sign.find()) {
            var left = item.substring(0, sign.start()).strip();
            var right = item.substring(sign.end()).strip();
            if (isRange(item, left, right)) return true;
        }
        return false;
    }

    private boolean isRange(String item, String left, String right) {
        var from = OneDate.read(completed(left, right), today);
        if (from.isEmpty()) return false;
        var start = from.get() instanceof OneDate.Found.On(var date) ? date : today;
        var to = OneDate.read(completed(right, left), start);
        to.ifPresent(end -> take(item, from.get(), end));
        return to.isPresent();
    }

    /** "24" beside "26 dec" is "24 dec". */
    private static String completed(String text, String other) {
        var alone = DAY_ALONE.matcher(text);
        return alone.matches() ? DAY_NUMBER.matcher(other).replaceFirst(alone.group(1)) : text;
    }

    private void take(String item, OneDate.Found from, OneDate.Found to) {
        problem(item, from).or(() -> problem(item, to)).ifPresent(this::add);
        if (!(from instanceof OneDate.Found.On(var start)
                && to instanceof OneDate.Found.On(var end))) return;
        if (end.isBefore(start)) {
            add(new Problem.Backwards(item, start, end));
            return;
        }
        count += ChronoUnit.DAYS.between(start, end) + 1;
        if (count <= MOST) start.datesUntil(end.plusDays(1)).forEach(dates::add);
    }

    private Optional<Problem> problem(String item, OneDate.Found found) {
        return switch (found) {
            case OneDate.Found.Not(var problem) -> Optional.of(problem);
            case OneDate.Found.On(var date) when date.isBefore(today) ->
                    Optional.of(new Problem.Past(item, date));
            case OneDate.Found.On(var date) when date.isAfter(last) ->
                    Optional.of(new Problem.TooFar(item, date, last));
            case OneDate.Found.On _ -> Optional.empty();
        };
    }
}
