package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.when.ScheduleWords;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Unsubscribes a channel or one of its times, after asking once. */
final class StopFlow {
    private static final int ALL_DAYS = DayOfWeek.values().length;

    private StopFlow() {}

    /** Asks what to stop, or whether to stop the time that the words name. */
    static Reply ask(Visit visit, String words) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var there = visit.current();
        if (there.isEmpty()) return ShowCard.howToBegin(visit);
        if (words.isBlank()) return whole(visit, there.get());
        var named = LineNames.find(there.get(), words);
        if (named.isPresent()) return one(visit, there.get(), named.get());
        return namesNoTime(words)
                ? whole(visit, there.get())
                : noSuchTime(visit, there.get(), words);
    }

    /** "All", "everything", "posting": it is asked anyway what to stop. */
    private static boolean namesNoTime(String words) {
        var read = ScheduleWords.read(words);
        return read.times().isEmpty()
                && read.days().map(Set::size).orElse(ALL_DAYS) == ALL_DAYS
                && words.codePoints().noneMatch(Character::isDigit);
    }

    /** A button for one line. */
    static Reply ask(Visit visit, Tap tap) {
        return ask(visit, tap.argument(0));
    }

    private static Reply whole(Visit visit, Subscription there) {
        var lines = there.timing().lines();
        var moments = visit.moments(there.timing().zone());
        var page =
                new Page(visit.say("daily.stop"))
                        .text(visit.say("daily.stop.whole", moments.lines(lines)))
                        .note(visit.say("daily.stop.hint"))
                        .row(
                                danger(visit, "daily.button.stopAll", there),
                                new DailyButtons(visit).show());
        if (lines.size() > 1) page.row(onlyOne(visit, there));
        return page.reply();
    }

    private static List<Action> onlyOne(Visit visit, Subscription there) {
        var moments = visit.moments(there.timing().zone());
        var buttons = new ArrayList<Action>();
        for (var line : there.timing().lines())
            buttons.add(
                    Action.Button.plain(
                            visit.say("daily.button.stopOne", moments.time(line.time())),
                            ActionId.of(DailyVerb.STOP, Integer.toString(line.number()))));
        return buttons;
    }

    private static Reply one(Visit visit, Subscription there, Line line) {
        if (there.timing().lines().size() == 1) return whole(visit, there);
        var moments = visit.moments(there.timing().zone());
        var rest = without(there, line.number());
        return new Page(visit.say("daily.stop.one", moments.line(line)))
                .text(visit.say("daily.stop.rest", moments.lines(rest)))
                .row(
                        danger(
                                visit,
                                "daily.button.stopThis",
                                there,
                                Integer.toString(line.number())),
                        new DailyButtons(visit).show())
                .reply();
    }

    private static Action danger(Visit visit, String key, Subscription there, String... line) {
        var arguments = new ArrayList<String>();
        arguments.add(Visit.version(there));
        arguments.addAll(List.of(line));
        return new Action.Button(
                visit.say(key), new ActionId(DailyVerb.OFF, arguments), Action.Emphasis.DANGER);
    }

    private static Reply noSuchTime(Visit visit, Subscription there, String words) {
        var moments = visit.moments(there.timing().zone());
        return new Page(visit.say("daily.noSuchTime", Page.cut(words, 60)))
                .text(visit.say("daily.tooMany.there", moments.lines(there.timing().lines())))
                .row(onlyOne(visit, there))
                .row(danger(visit, "daily.button.stopAll", there))
                .reply();
    }

    /** Stops, as the button says that was shown with the question. */
    static Reply stop(Visit visit, Tap tap) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var there = visit.current();
        if (there.isEmpty()) return ShowCard.howToBegin(visit);
        if (!Visit.isOf(tap, 0, there.get())) return Saver.changedMeanwhile(visit);
        var line = tap.action().argument(1).flatMap(each -> LineNames.numbered(there.get(), each));
        var rest = line.map(each -> without(there.get(), each.number())).orElse(List.of());
        return rest.isEmpty() ? off(visit, there.get()) : less(visit, there.get(), rest, line);
    }

    private static Reply off(Visit visit, Subscription there) {
        return Saver.saveQuiet(
                visit,
                there.with(new Status.Off()),
                _ ->
                        new Page(visit.say("daily.stopped"))
                                .text(visit.say("daily.stopped.hint"))
                                .row(new DailyButtons(visit).begin())
                                .reply());
    }

    private static Reply less(
            Visit visit, Subscription there, List<Line> rest, Optional<Line> stopped) {
        var time = visit.moments(there.timing().zone()).time(stopped.orElseThrow().time());
        return Saver.saveQuiet(
                visit,
                there.with(there.timing().withLines(rest)),
                saved ->
                        SavedCard.of(
                                visit, saved, visit.say("daily.stopped.one", time), List.of()));
    }

    private static List<Line> without(Subscription there, int number) {
        return there.timing().lines().stream().filter(each -> each.number() != number).toList();
    }
}
