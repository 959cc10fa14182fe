package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.feature.Buttons;
import dev.unhunch.core.feature.Content;
import dev.unhunch.core.match.Goal;
import dev.unhunch.core.match.Suggestion;
import dev.unhunch.core.text.Languages;
import dev.unhunch.core.text.Texts;
import dev.unhunch.core.when.DatesReader;
import dev.unhunch.core.when.DatesReading;
import dev.unhunch.core.when.DaysReader;
import dev.unhunch.core.when.DaysReading;
import dev.unhunch.core.when.ScheduleWords;
import dev.unhunch.core.when.TimeReader;
import dev.unhunch.core.when.TimeReading;
import dev.unhunch.core.when.Zones;
import dev.unhunch.core.words.Tokens;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Offers while somebody types. Where what is typed goes before does not fit, its last words are
 * completed, so that a whole line grows option by option.
 */
record Completion(Supplier<Content> content, InstantSource clock) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private static final int LONGEST = 100;

    /** Before anything is typed, challenges leave room for areas and routines. */
    private static final int SOME_OF_EACH = 8;

    List<Choice> what(Locale locale, String typed) {
        return completed(typed, words -> things(locale, words));
    }

    private List<Choice> things(Locale locale, String words) {
        var all = content.get();
        var areas = new Offerings(all.library(), Texts.in(locale)).areas();
        var choices = new LinkedHashMap<String, String>();
        int most = words.isBlank() ? SOME_OF_EACH : CardLimits.CHOICES;
        Stream.of(
                        challenges(locale, words),
                        all.matcher().suggestExercises(Goal.ANY, locale, words).stream()
                                .filter(each -> areas.contains(each.value().replace(' ', '-'))),
                        all.matcher().suggestRoutines(locale, words).stream()
                                .filter(each -> isRoutine(all, each)))
                .flatMap(each -> each.limit(most))
                .forEach(each -> choices.putIfAbsent(each.value(), each.label()));
        return choices.entrySet().stream()
                .limit(CardLimits.CHOICES)
                .map(each -> Buttons.choice(each.getKey(), each.getValue()))
                .toList();
    }

    private static boolean isRoutine(Content all, Suggestion suggestion) {
        return all.library().routine(suggestion.value().replace(' ', '-')).isPresent();
    }

    private Stream<Suggestion> challenges(Locale locale, String words) {
        var typed = words.strip().toLowerCase(Locale.ROOT);
        boolean isAskedFor =
                typed.length() > 1
                        && new Vocabulary(Texts.in(locale))
                                .words("challenge").stream()
                                        .anyMatch(each -> each.startsWith(typed));
        return content.get().library().challenges().values().stream()
                .map(each ->
                        new Suggestion(each.id().replace('-', ' '), each.text().in(locale).name()))
                .filter(each ->
                        isAskedFor
                                || each.value().startsWith(typed)
                                || each.label().toLowerCase(Locale.ROOT).startsWith(typed));
    }

    List<Choice> time(Locale locale, String typed) {
        var found = completed(typed, words -> offered(locale, "times", words, this::time));
        if (!found.isEmpty()) return found;
        var read = ScheduleWords.read(typed);
        boolean isClear = read.rest().isEmpty() && read.problems().isEmpty();
        if (isClear && !typed.isBlank()) return asTyped(typed);
        return read.times().isEmpty() ? all(locale, "times") : List.of();
    }

    /** What is written as people write it: {@code 9:30} for 930, half past nine or 9.30. */
    private Optional<String> time(String words) {
        return TimeReader.read(words) instanceof TimeReading.Known(var time)
                ? Optional.of(CLOCK.format(time))
                : Optional.empty();
    }

    List<Choice> days(Locale locale, String typed) {
        return orAll(
                locale,
                "days",
                completed(typed, words -> offered(locale, "days", words, this::days)));
    }

    private Optional<String> days(String words) {
        return Optional.of(words.strip())
                .filter(each -> DaysReader.read(each) instanceof DaysReading.Known);
    }

    /** When a pause ends. */
    List<Choice> until(Locale locale, String typed) {
        if (typed.length() > LONGEST) return List.of();
        return orAll(locale, "until", offered(locale, "until", typed, this::until));
    }

    private Optional<String> until(String words) {
        return Optional.of(words.strip())
                .filter(each ->
                        DatesReader.readOne(each, today()) instanceof DatesReading.Known(var dates)
                                && dates.getFirst().isAfter(today()));
    }

    /** Dates to leave out. */
    List<Choice> dates(Locale locale, String typed) {
        return orAll(
                locale,
                "dates",
                completed(typed, words -> offered(locale, "dates", words, this::dates)));
    }

    private Optional<String> dates(String words) {
        return Optional.of(words.strip())
                .filter(each -> DatesReader.read(each, today()) instanceof DatesReading.Known);
    }

    /** What the languages call themselves. */
    List<Choice> language(Locale locale, String typed) {
        var meant = Languages.named(typed, locale);
        var words = Tokens.of(typed);
        return Languages.all().stream()
                .filter(each ->
                        meant.isEmpty()
                                ? begins(Languages.ownName(each), words)
                                        || begins(Languages.name(each, locale), words)
                                : each.equals(meant.get()))
                .map(Languages::ownName)
                .map(each -> new Choice(each, each))
                .toList();
    }

    private static boolean begins(String name, List<String> words) {
        return String.join(" ", Tokens.of(name)).startsWith(String.join(" ", words));
    }

    /** The whole of it, or one of its times: which ones there are nobody says here. */
    List<Choice> stop(Locale locale, String typed) {
        var whole = offered(locale, "stop", typed, _ -> Optional.empty());
        return Stream.concat(whole.stream(), time(locale, typed).stream()).distinct().toList();
    }

    /** Where the zone is not known either, a day more or less decides nothing. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What the words mean as they stand, then what of a list begins with them. */
    private static List<Choice> offered(
            Locale locale, String list, String words, Function<String, Optional<String>> meant) {
        var typed = words.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        meant.apply(words).stream(),
                        list(locale, list).filter(each -> each.startsWith(typed)))
                .distinct()
                .map(each -> new Choice(each, Page.cut(each, CardLimits.LABEL)))
                .toList();
    }

    private static Stream<String> list(Locale locale, String name) {
        return Arrays.stream(Texts.in(locale).say("daily.offers." + name).split(","))
                .map(String::strip);
    }

    /** Words that mean nothing yet get the whole list: better than an empty one. */
    private static List<Choice> orAll(Locale locale, String list, List<Choice> found) {
        return found.isEmpty() ? all(locale, list) : found;
    }

    private static List<Choice> all(Locale locale, String list) {
        return offered(locale, list, "", _ -> Optional.empty());
    }

    private static List<Choice> asTyped(String typed) {
        var line = typed.strip();
        return fits(line) ? List.of(new Choice(line, Page.cut(line, CardLimits.LABEL))) : List.of();
    }

    List<Choice> zone(Locale locale, String typed) {
        return completed(
                typed,
                words ->
                        Zones.all().suggest(locale, words).stream()
                                .map(each -> Buttons.choice(each.zone().getId(), each.label()))
                                .toList());
    }

    private static List<Choice> completed(String typed, Function<String, List<Choice>> offers) {
        var line = typed.stripLeading();
        if (line.length() > LONGEST) return List.of();
        for (int from = 0; from >= 0; from = after(line, from)) {
            var before = line.substring(0, from);
            var found =
                    offers.apply(line.substring(from)).stream()
                            .filter(each -> fits(before + each.value()))
                            .map(each -> new Choice(before + each.value(), label(before, each)))
                            .toList();
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private static boolean fits(String value) {
        return value.length() <= CardLimits.ID;
    }

    private static String label(String before, Choice choice) {
        return Page.cut(before + choice.label(), CardLimits.LABEL);
    }

    /** Where the next word starts; -1 where there is none. */
    private static int after(String line, int from) {
        int space = line.indexOf(' ', from);
        return space < 0 ? -1 : space + 1;
    }
}
