package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Modal;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The form for what, when and where, filled in as far as it is known. */
final class DailyForm {
    static final String WHAT = "what";
    static final String TIME = "time";
    static final String DAYS = "days";
    static final String ZONE = "zone";
    static final String CHANNEL = "channel";

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

    /** For a channel that is chosen in the form; what the person's own conversation gets is not. */
    static Reply toChoose(Visit visit) {
        var channel =
                new Modal.Field.Channel(
                        CHANNEL, label(visit, CHANNEL), visit.say("daily.form.channel.hint"), true);
        var directory = visit.desk().directory();
        var person = visit.caller().person();
        return of(
                new Draft(
                        visit, ActionId.of(DailyVerb.CHOSEN), "daily.form.title", List.of(channel)),
                Wish.NONE.in(directory.knownZone(person)),
                () -> directory.zone(person));
    }

    /** The channel's own offering stands for what was not said. */
    private static Wish known(Visit visit, Wish wish) {
        var there = visit.current();
        return new Wish(
                wish.what().or(() -> there.map(Subscription::offering)),
                wish.times(),
                wish.days(),
                wish.zone().or(visit::knownZone));
    }

    private static Reply of(Visit visit, ActionId submit, String title, Wish wish) {
        return of(new Draft(visit, submit, title, List.of()), wish, visit::usualZone);
    }

    /** Opens at once; a zone that has to be asked for comes after. */
    private static Reply of(Draft draft, Wish wish, Supplier<Optional<ZoneId>> zone) {
        return wish.zone().isPresent()
                ? new Reply.OpenModal(draft.modal(wish))
                : new Reply.OpenModal(
                        draft.modal(wish), Optional.of(() -> draft.modal(wish.in(zone.get()))));
    }

    /** A form without its answers. */
    private record Draft(
            Visit visit, ActionId submit, String title, List<Modal.Field.Channel> where) {
        Modal modal(Wish wish) {
            var choices = visit.offerings().choices(wish.what().orElse(Offerings.ANY));
            var first = Optional.of(choices.getFirst().value());
            var fields = new ArrayList<Modal.Field>(where);
            fields.add(new Modal.Field.Pick(WHAT, label(visit, WHAT), "", true, choices, first));
            fields.add(
                    new Modal.Field.Times(
                            TIME,
                            label(visit, TIME),
                            visit.say(title + ".hint"),
                            true,
                            wish.times()));
            fields.add(
                    new Modal.Field.Many(
                            DAYS,
                            label(visit, DAYS),
                            "",
                            true,
                            days(visit),
                            codes(wish.daysOrWorkdays())));
            fields.add(
                    new Modal.Field.Words(
                            ZONE,
                            label(visit, ZONE),
                            visit.say("daily.form.zone.hint"),
                            true,
                            wish.zone().map(ZoneId::getId)));
            return new Modal(submit, visit.say(title), fields);
        }
    }

    private static String label(Visit visit, String name) {
        return visit.say("daily.form." + name);
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
