package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.schedule.Omissions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a wish to a subscription, or to one more time of it. */
final class SubscribeFlow {
    private SubscribeFlow() {}

    /** Subscribes, or asks for what is missing. */
    static Reply start(Visit visit, Wish wish) {
        var refusal = Gate.forSubscribing(visit, wish.on(DailyVerb.ADD));
        if (refusal.isPresent()) return refusal.get();
        var there = visit.current();
        if (there.isEmpty()) return begin(visit, wish);
        return differs(there.get(), wish)
                ? askToChange(visit, there.get(), wish)
                : add(visit, there.get(), wish);
    }

    /** Subscribes, and changes what and where for all times as the wish says. */
    static Reply forAllTimes(Visit visit, Wish wish) {
        var refusal = Gate.forSubscribing(visit, wish.on(DailyVerb.SET));
        if (refusal.isPresent()) return refusal.get();
        var there = visit.current();
        if (there.isEmpty()) return begin(visit, wish);
        var changed = there.get();
        if (wish.what().isPresent() && !Offerings.same(wish.what().get(), changed.offering()))
            changed = changed.with(wish.what().get());
        if (wish.zone().isPresent()) changed = changed.with(changed.timing().in(wish.zone().get()));
        return add(visit, changed, wish);
    }

    private static Reply begin(Visit visit, Wish wish) {
        if (wish.times().isEmpty()) return DailyForm.toSubscribe(visit, wish);
        var zone = wish.zone().or(visit::usualZone);
        if (zone.isEmpty()) return DailyForm.toSubscribe(visit, wish);
        return switch (Lines.add(List.of(), wish)) {
            case Lines.TooMany() -> Clashes.tooMany(visit, List.of(), wish);
            case Lines.Overlap(var line) -> Clashes.overlap(visit, zone.get(), line);
            case Lines.Joined(var all, var fresh, _) -> {
                var wanted = draft(visit, wish.what().orElse(Offerings.ANY), zone.get(), all);
                yield Saver.save(
                        visit,
                        wanted,
                        saved ->
                                SavedCard.of(
                                        visit,
                                        saved,
                                        visit.say("daily.saved.new"),
                                        SavedCard.remarks(visit, saved, fresh)));
            }
        };
    }

    /** One that is not saved yet; what was unsubscribed keeps its id and the dates it used. */
    static Subscription draft(Visit visit, Offering offering, ZoneId zone, List<Line> lines) {
        var old = visit.stored();
        var used = old.map(each -> each.timing().lastSlots()).orElse(Map.<Integer, LocalDate>of());
        return new Subscription(
                old.map(Subscription::id).orElse(Subscription.NEW),
                visit.place(),
                offering,
                new Subscription.Timing(zone, lines, Omissions.NONE, used),
                new Status.Active(),
                visit.locale(),
                visit.caller().person(),
                old.map(Subscription::version).orElse(0L));
    }

    private static boolean differs(Subscription there, Wish wish) {
        return wish.what().filter(what -> !Offerings.same(what, there.offering())).isPresent()
                || wish.zone().filter(zone -> !zone.equals(there.timing().zone())).isPresent();
    }

    private static Reply askToChange(Visit visit, Subscription there, Wish wish) {
        var buttons = new ArrayList<Action>();
        wish.on(DailyVerb.SET)
                .map(press -> Action.Button.main(visit.say("daily.change.all"), press))
                .ifPresent(buttons::add);
        Optional.of(wish.timesOnly())
                .filter(each -> !each.times().isEmpty())
                .flatMap(each -> each.on(DailyVerb.ADD))
                .map(press -> Action.Button.plain(visit.say("daily.change.keep"), press))
                .ifPresent(buttons::add);
        buttons.add(new DailyButtons(visit).change());
        return new Page(visit.say("daily.change"))
                .text(visit.say("daily.change.is", described(visit, there)))
                .text(visit.say("daily.change.wanted", described(visit, there, wish)))
                .note(visit.say("daily.change.hint"))
                .row(buttons)
                .reply();
    }

    private static String described(Visit visit, Subscription there) {
        return described(visit, there, Wish.NONE);
    }

    private static String described(Visit visit, Subscription there, Wish wish) {
        var what = visit.offerings().name(wish.what().orElse(there.offering()));
        return visit.say(
                "daily.change.what", what, Moments.city(wish.zone().orElse(there.timing().zone())));
    }

    /** Adds the wish's times to what may be changed already. */
    private static Reply add(Visit visit, Subscription changed, Wish wish) {
        var lines = changed.timing().lines();
        boolean isOnlyMore = changed.equals(visit.current().orElse(changed));
        boolean isFull = lines.size() == Line.MOST;
        boolean isNamed = wish.what().isPresent() || wish.zone().isPresent();
        if (wish.times().isEmpty() && isOnlyMore && isFull && isNamed)
            return ShowCard.of(visit, visit.say("daily.already", described(visit, changed)));
        if (wish.times().isEmpty() && isOnlyMore)
            return lines.size() < Line.MOST
                    ? DailyForm.toSubscribe(visit, wish)
                    : Clashes.tooMany(visit, lines, wish);
        return switch (Lines.add(lines, wish)) {
            case Lines.TooMany() -> Clashes.tooMany(visit, lines, wish);
            case Lines.Overlap(var line) -> Clashes.overlap(visit, changed.timing().zone(), line);
            case Lines.Joined joined ->
                    joined.fresh().isEmpty() && isOnlyMore
                            ? alreadyThere(visit, changed, joined)
                            : save(visit, changed, joined);
        };
    }

    private static Reply alreadyThere(Visit visit, Subscription there, Lines.Joined joined) {
        var moments = visit.moments(there.timing().zone());
        var known = moments.line(joined.known().getFirst());
        return SavedCard.of(visit, there, visit.say("daily.already", known), List.of());
    }

    private static Reply save(Visit visit, Subscription changed, Lines.Joined joined) {
        var wanted = changed.with(changed.timing().withLines(joined.all()));
        var title = visit.say(joined.fresh().isEmpty() ? "daily.saved" : "daily.saved.added");
        return Saver.save(
                visit,
                wanted,
                saved -> SavedCard.of(visit, saved, title, notes(visit, saved, joined)));
    }

    private static List<String> notes(Visit visit, Subscription saved, Lines.Joined joined) {
        var notes = new ArrayList<String>();
        var moments = visit.moments(saved.timing().zone());
        for (var line : joined.fresh())
            notes.add(
                    visit.say(
                            "daily.added",
                            moments.time(line.time()),
                            line.number(),
                            saved.timing().lines().size()));
        notes.addAll(SavedCard.remarks(visit, saved, joined.fresh()));
        return notes;
    }
}
