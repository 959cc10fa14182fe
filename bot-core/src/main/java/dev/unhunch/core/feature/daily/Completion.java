package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.feature.Buttons;
import dev.unhunch.core.feature.Content;
import dev.unhunch.core.match.Goal;
import dev.unhunch.core.match.Suggestion;
import dev.unhunch.core.text.Texts;
import dev.unhunch.core.when.Zones;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Offers while somebody types. Where what is typed goes before does not fit, its last words are
 * completed, so that a whole line grows option by option.
 */
record Completion(Supplier<Content> content) {
    private static final int LONGEST = 100;

    List<Choice> what(Locale locale, String typed) {
        return completed(typed, words -> things(locale, words));
    }

    private List<Choice> things(Locale locale, String words) {
        var all = content.get();
        var areas = new Offerings(all.library(), Texts.in(locale)).areas();
        var choices = new LinkedHashMap<String, String>();
        challenges(locale, words).forEach(each -> choices.put(each.value(), each.label()));
        Stream.concat(
                        all.matcher().suggestExercises(Goal.ANY, locale, words).stream()
                                .filter(each -> areas.contains(each.value().replace(' ', '-'))),
                        all.matcher().suggestRoutines(locale, words).stream())
                .forEach(each -> choices.putIfAbsent(each.value(), each.label()));
        return choices.entrySet().stream()
                .limit(CardLimits.CHOICES)
                .map(each -> Buttons.choice(each.getKey(), each.getValue()))
                .toList();
    }

    private Stream<Suggestion> challenges(Locale locale, String words) {
        var typed = words.strip().toLowerCase(Locale.ROOT);
        return content.get().library().challenges().values().stream()
                .map(each ->
                        new Suggestion(each.id().replace('-', ' '), each.text().in(locale).name()))
                .filter(each ->
                        each.value().startsWith(typed)
                                || each.label().toLowerCase(Locale.ROOT).startsWith(typed));
    }

    List<Choice> time(Locale locale, String typed) {
        return completed(typed, words -> of(locale, "times", words));
    }

    List<Choice> days(Locale locale, String typed) {
        return completed(typed, words -> of(locale, "days", words));
    }

    private static List<Choice> of(Locale locale, String list, String words) {
        var typed = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Texts.in(locale).say("daily.offers." + list).split(","))
                .map(String::strip)
                .filter(each -> each.startsWith(typed))
                .map(each -> new Choice(each, each))
                .toList();
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
