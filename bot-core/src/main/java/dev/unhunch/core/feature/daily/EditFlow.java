package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Tap;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.when.ScheduleWords;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes a subscription that is there, by words or by a form that is filled in already. */
final class EditFlow {
    private EditFlow() {}

    /** A line's form, chosen by a button that may name its number. */
    static Reply open(Visit visit, Tap tap) {
        var there = visit.current();
        var number = tap.argument(0);
        boolean isGone =
                there.isPresent()
                        && !number.isEmpty()
                        && LineNames.numbered(there.get(), number).isEmpty();
        if (!isGone) return open(visit, there, number);
        return Gate.forChange(visit).orElseGet(() -> Saver.changedMeanwhile(visit));
    }

    private static Reply open(Visit visit, Optional<Subscription> there, String number) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var line = there.flatMap(each -> LineNames.numbered(each, number));
        return line.isPresent()
                ? DailyForm.toEdit(visit, there.orElseThrow(), line.get())
                : change(visit, "");
    }

    /** Changes what the words say; a form where they say nothing or only a line. */
    static Reply change(Visit visit, String words) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var found = visit.current();
        if (found.isEmpty()) return ShowCard.howToBegin(visit);
        var there = found.get();
        var lines = there.timing().lines();
        if (words.isBlank())
            return lines.size() == 1
                    ? DailyForm.toEdit(visit, there, lines.getFirst())
                    : which(visit, there);
        var named = numberFirst(there, words);
        if (named.isPresent()) {
            var rest = words.strip().substring(1).strip();
            if (rest.isEmpty()) return DailyForm.toEdit(visit, there, named.get());
            return change(visit, there, new WishReader(visit).line(plain(visit, rest)), named);
        }
        return fromElsewhere(visit, there, words)
                .orElseGet(() ->
                        change(
                                visit,
                                there,
                                new WishReader(visit).line(plain(visit, words)),
                                Optional.empty()));
    }

    /** "9:30 to 10:15" where nothing is at 9:30: what is at 10:15 stays where it is. */
    private static Optional<Reply> fromElsewhere(Visit visit, Subscription there, String words) {
        for (var phrase : new Vocabulary(visit.texts()).words("to")) {
            var parts = words.split("(?i)\\s+" + Pattern.quote(phrase) + "\\s+", 2);
            if (parts.length < 2) continue;
            var old = ScheduleWords.read(parts[0]).times();
            boolean isMove = old.size() == 1 && !ScheduleWords.read(parts[1]).times().isEmpty();
            if (isMove && LineNames.timed(there, old.getFirst()).isEmpty())
                return Optional.of(noSuchTime(visit, there, old.getFirst()));
        }
        return Optional.empty();
    }

    private static Reply noSuchTime(Visit visit, Subscription there, LocalTime time) {
        var moments = visit.moments(there.timing().zone());
        return new Page(visit.say("daily.noSuchTime", moments.time(time)))
                .text(visit.say("daily.tooMany.there", moments.lines(there.timing().lines())))
                .note(visit.say("daily.trouble.nothingSaved"))
                .row(which(there, visit))
                .reply();
    }

    /** "17 instead of 16" are two times, whichever comes first. */
    private static String plain(Visit visit, String words) {
        for (var phrase : new Vocabulary(visit.texts()).words("instead")) {
            var parts = words.split("(?i)\\s+" + Pattern.quote(phrase) + "\\s+", 2);
            if (parts.length == 2) return "at " + parts[0] + " at " + parts[1];
        }
        return moved(visit, words);
    }

    /** "7:30 to 8", "time to 10": what comes after "to" is a time. */
    private static String moved(Visit visit, String words) {
        var to =
                new Vocabulary(visit.texts())
                        .words("to").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return words.replaceAll("(?i)(?<![^\\s])(?:" + to + ")\\s+(?=[0-9])", "at ");
    }

    /** "2 15:00" means line 2; where there is one line only, "9" is a time. */
    private static Optional<Line> numberFirst(Subscription there, String words) {
        if (there.timing().lines().size() == 1) return Optional.empty();
        return LineNames.numbered(there, words.strip().split("\\s+", 2)[0]);
    }

    private static Reply change(
            Visit visit, Subscription there, Reading reading, Optional<Line> named) {
        return switch (reading) {
            case Reading.Unclear unclear ->
                    TroublePage.of(visit, unclear, wish -> moving(there, named, wish));
            case Reading.Clear(var wish) -> {
                var line = named.or(() -> meant(there, wish.times()));
                yield line.isPresent()
                        ? one(visit, there, line.get(), wish, named.isPresent())
                        : all(visit, there, wish);
            }
        };
    }

    private static Optional<ActionId> moving(Subscription there, Optional<Line> named, Wish wish) {
        var line = named.or(() -> meant(there, wish.times()));
        var number = line.map(each -> Integer.toString(each.number())).orElse("");
        return wish.on(DailyVerb.MOVE, number, Visit.version(there));
    }

    /** The line whose time is named, or the only one. */
    private static Optional<Line> meant(Subscription there, List<LocalTime> times) {
        var lines = there.timing().lines();
        if (lines.size() == 1) return Optional.of(lines.getFirst());
        var named = times.stream().flatMap(time -> LineNames.timed(there, time).stream()).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Changes one line, and what and where for all of them. */
    private static Reply one(
            Visit visit, Subscription there, Line line, Wish wish, boolean isByNumber) {
        var others = isByNumber ? wish.times() : LineNames.others(there, wish.times());
        if (others.size() > 1) return tooManyTimes(visit, there);
        boolean isOnlyNamed =
                others.isEmpty() && wish.days().isEmpty() && shared(there, wish).equals(there);
        if (isOnlyNamed && wish.what().isEmpty() && wish.zone().isEmpty())
            return DailyForm.toEdit(visit, there, line);
        var time = others.isEmpty() ? line.time() : others.getFirst();
        var days = wish.days().isEmpty() ? line.days() : wish.days();
        return save(visit, shared(there, wish), new Line(line.number(), time, days));
    }

    /** Without a line named: days, what and where for all; a new time needs to know which. */
    private static Reply all(Visit visit, Subscription there, Wish wish) {
        if (wish.times().size() == 1)
            return new Page(visit.say("daily.edit.instead", time(visit, there, wish)))
                    .row(Clashes.instead(visit, there, wish))
                    .text(visit.say("daily.trouble.nothingSaved"))
                    .reply();
        if (wish.times().size() > 1) return tooManyTimes(visit, there);
        if (wish.isBlank()) return which(visit, there);
        var changed = shared(there, wish);
        var lines =
                there.timing().lines().stream()
                        .map(each ->
                                wish.days().isEmpty()
                                        ? each
                                        : new Line(each.number(), each.time(), wish.days()))
                        .toList();
        return save(visit, changed.with(changed.timing().withLines(lines)), List.of());
    }

    private static String time(Visit visit, Subscription there, Wish wish) {
        return visit.moments(there.timing().zone()).times(wish.times());
    }

    private static Reply tooManyTimes(Visit visit, Subscription there) {
        return new Page(visit.say("daily.edit.times"))
                .text(visit.say("daily.edit.times.hint"))
                .row(which(there, visit))
                .reply();
    }

    private static Reply which(Visit visit, Subscription there) {
        return new Page(visit.say("daily.edit.which"))
                .text(visit.moments(there.timing().zone()).lines(there.timing().lines()))
                .note(visit.say("daily.edit.hint"))
                .row(which(there, visit))
                .reply();
    }

    private static List<Action> which(Subscription there, Visit visit) {
        var moments = visit.moments(there.timing().zone());
        return there.timing().lines().stream()
                .map(line ->
                        Action.Button.plain(
                                visit.say("daily.button.changeOne", moments.time(line.time())),
                                ActionId.of(DailyVerb.EDIT, Integer.toString(line.number()))))
                .map(Action.class::cast)
                .toList();
    }

    /** What and where, which all times share. */
    private static Subscription shared(Subscription there, Wish wish) {
        var changed = there;
        if (wish.what().isPresent() && !Offerings.same(wish.what().get(), there.offering()))
            changed = changed.with(wish.what().get());
        return wish.zone().isPresent()
                ? changed.with(changed.timing().in(wish.zone().get()))
                : changed;
    }

    /** Puts a line at the wish's time, as a button says. */
    static Reply move(Visit visit, Tap tap) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var there = visit.current();
        if (there.isEmpty()) return ShowCard.howToBegin(visit);
        var wish = TroublePage.chosen(visit, tap, 2);
        var line = LineNames.numbered(there.get(), tap.argument(0));
        boolean isGone = line.isEmpty() && !tap.argument(0).isEmpty();
        if (wish.isEmpty() || isGone || !Visit.isOf(tap, 1, there.get()))
            return Saver.changedMeanwhile(visit);
        return change(visit, there.get(), new Reading.Clear(wish.get()), line);
    }

    /** The form, sent: all of it counts. */
    static Reply sent(Visit visit, Tap tap) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var found = visit.current();
        if (found.isEmpty()) return ShowCard.howToBegin(visit);
        var there = found.get();
        var line = LineNames.numbered(there, tap.argument(0));
        if (line.isEmpty() || !Visit.isOf(tap, 1, there)) return Saver.changedMeanwhile(visit);
        return switch (new WishReader(visit).form(tap.fields())) {
            case Reading.Unclear unclear ->
                    TroublePage.of(visit, unclear, wish -> moving(there, line, wish));
            case Reading.Clear(var wish) -> one(visit, there, line.get(), wish, true);
        };
    }

    private static Reply save(Visit visit, Subscription changed, Line line) {
        return switch (Lines.replace(changed.timing().lines(), line)) {
            case Lines.Joined(var all, var fresh, _) ->
                    save(visit, changed.with(changed.timing().withLines(all)), fresh);
            case Lines.Overlap(var other) -> Clashes.overlap(visit, changed.timing().zone(), other);
            case Lines.TooMany() -> Clashes.tooMany(visit, changed.timing().lines(), Wish.NONE);
        };
    }

    private static Reply save(Visit visit, Subscription wanted, List<Line> fresh) {
        return Saver.save(
                visit,
                wanted,
                saved ->
                        SavedCard.of(
                                visit,
                                saved,
                                visit.say("daily.saved"),
                                SavedCard.remarks(visit, saved, fresh)));
    }
}
