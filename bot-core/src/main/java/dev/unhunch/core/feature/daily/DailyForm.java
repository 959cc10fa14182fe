package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The form for what, when and where, filled in as far as it is known. */
final class DailyForm {
    static final String WHAT = "what";
    static final String TIME = "time";
    static final String DAYS = "days";
    static final String ZONE = "zone";

    private DailyForm() {}

    /** For a wish that is not complete. */
    static Reply toSubscribe(Visit visit, Wish wish) {
        return of(visit, ActionId.of(DailyVerb.SENT), "daily.form.title", known(visit, wish));
    }

    /** For who wants to see the posts of a wish before anything is saved. */
    static Reply toLook(Visit visit, Wish wish) {
        return of(visit, ActionId.of(DailyVerb.LOOKED), "daily.form.look", known(visit, wish));
    }

    /** For a line that is there. */
    static Reply toEdit(Visit visit, Subscription subscription, Line line) {
        return of(
                visit,
                ActionId.of(
                        DailyVerb.EDITED,
                        Integer.toString(line.number()),
                        Visit.version(subscription)),
                "daily.form.edit",
                new Wish(
                        Optional.of(subscription.offering()),
                        List.of(line.time()),
                        line.days(),
                        Optional.of(subscription.timing().zone())));
    }

    /** The channel's own offering and zone stand for what was not said. */
    private static Wish known(Visit visit, Wish wish) {
        var there = visit.current();
        return new Wish(
                wish.what().or(() -> there.map(Subscription::offering)),
                wish.times(),
                wish.days(),
                wish.zone().or(visit::usualZone));
    }

    private static Reply of(Visit visit, ActionId submit, String title, Wish wish) {
        var choices = visit.offerings().choices(wish.what().orElse(Offerings.ANY));
        var first = Optional.of(choices.getFirst().value());
        return new Reply.OpenModal(
                new Modal(
                        submit,
                        visit.say(title),
                        List.of(
                                new Modal.Field.Pick(
                                        WHAT, label(visit, WHAT), "", true, choices, first),
                                words(visit, TIME, title + ".hint", times(wish.times())),
                                new Modal.Field.Many(
                                        DAYS,
                                        label(visit, DAYS),
                                        "",
                                        true,
                                        days(visit),
                                        codes(wish.daysOrWorkdays())),
                                words(
                                        visit,
                                        ZONE,
                                        "daily.form.zone.hint",
                                        wish.zone().map(ZoneId::getId)))));
    }

    private static String label(Visit visit, String name) {
        return visit.say("daily.form." + name);
    }

    private static Modal.Field words(
            Visit visit, String name, String hint, Optional<String> initial) {
        return new Modal.Field.Words(name, label(visit, name), visit.say(hint), true, initial);
    }

    /** As everybody can type them, whatever the language. */
    private static Optional<String> times(Collection<LocalTime> times) {
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        times.stream()
                                .sorted()
                                .map(LocalTime::toString)
                                .collect(Collectors.joining(", ")));
    }

    private static List<Choice> days(Visit visit) {
        var moments = visit.moments(ZoneId.of("UTC"));
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(code(day), moments.day(day)))
                .toList();
    }

    private static String code(DayOfWeek day) {
        return Integer.toString(day.getValue());
    }

    private static List<String> codes(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DailyForm::code).toList();
    }

    /** The days chosen; those that are none of ours are left out. */
    static Set<DayOfWeek> days(Map<String, String> fields) {
        var chosen = List.of(fields.getOrDefault(DAYS, "").split(","));
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> chosen.contains(code(day)))
                .collect(Collectors.toSet());
    }
}
