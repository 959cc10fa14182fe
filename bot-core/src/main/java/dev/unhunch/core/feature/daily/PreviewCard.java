package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscription.Upcoming;
import dev.unhunch.core.schedule.Slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The next posts with their local times, what the clock changes do to them included. */
final class PreviewCard {
    private static final int POSTS = 5;

    private PreviewCard() {}

    /** Of what is saved. */
    static Reply ofSaved(Visit visit) {
        return visit.current()
                .map(there ->
                        page(visit, there, visit.say("daily.preview.saved"))
                                .row(new DailyButtons(visit).show())
                                .reply())
                .map(Reply.class::cast)
                .orElseGet(() -> ShowCard.howToBegin(visit));
    }

    /** Of a wish, before anything is saved; asks for what is missing. */
    static Reply ofWish(Visit visit, Wish wish) {
        var elsewhere = Gate.forLook(visit);
        if (elsewhere.isPresent()) return elsewhere.get();
        if (wish.isBlank() && visit.current().isPresent()) return ofSaved(visit);
        var zone = wish.zone().or(visit::usualZone);
        if (zone.isEmpty()) return DailyForm.toLook(visit, wish);
        return switch (lines(visit, wish)) {
            case Lines.TooMany() -> Clashes.tooMany(visit, List.of(), wish);
            case Lines.Overlap(var line) -> Clashes.overlap(visit, zone.get(), line);
            case Lines.Joined(var lines, _, _) when lines.isEmpty() ->
                    DailyForm.toLook(visit, wish);
            case Lines.Joined(var lines, _, _) -> {
                var what =
                        wish.what()
                                .or(() -> visit.current().map(Subscription::offering))
                                .orElse(Offerings.ANY);
                var draft =
                        Challenges.counted(
                                visit, SubscribeFlow.draft(visit, what, zone.get(), lines));
                var page = page(visit, draft, visit.say("daily.preview.notSaved"));
                yield addSubscribe(page, visit, wish.in(zone.get())).reply();
            }
        };
    }

    /** Those of the wish; where it names no time, the channel's own. */
    private static Lines lines(Visit visit, Wish wish) {
        if (!wish.times().isEmpty()) return Lines.add(List.of(), wish);
        var there = visit.current().map(each -> each.timing().lines()).orElse(List.of());
        var changed =
                there.stream()
                        .map(each ->
                                wish.days().isEmpty()
                                        ? each
                                        : new Line(each.number(), each.time(), wish.days()))
                        .toList();
        return new Lines.Joined(changed, List.of(), changed);
    }

    private static Page addSubscribe(Page page, Visit visit, Wish wish) {
        if (!visit.mayManage() || wish.times().isEmpty()) return page;
        return wish.on(DailyVerb.ADD)
                .map(press -> Action.Button.main(visit.say("daily.button.subscribe"), press))
                .map(page::row)
                .orElse(page);
    }

    private static Page page(Visit visit, Subscription subscription, String note) {
        var zone = subscription.timing().zone();
        return new Page(visit.say("daily.preview", POSTS))
                .text(
                        visit.say(
                                "daily.preview.what",
                                visit.offerings().name(subscription.offering()),
                                zone.getId()))
                .points(posts(visit, subscription))
                .note(subscription.isActive() ? note : visit.say("daily.preview.resting"));
    }

    private static List<String> posts(Visit visit, Subscription subscription) {
        var before = new HashMap<Integer, Slot>();
        var posts = new ArrayList<String>();
        for (var each : Challenges.ahead(visit, subscription, POSTS)) {
            posts.add(post(visit, subscription, each, before));
            before.put(each.line().number(), each.slot());
        }
        return posts.isEmpty() ? List.of(visit.say("daily.challenge.over")) : posts;
    }

    private static String post(
            Visit visit, Subscription subscription, Upcoming next, Map<Integer, Slot> before) {
        var zone = subscription.timing().zone();
        var moment = Challenges.moment(visit, subscription, next);
        return remark(visit, zone, next, Optional.ofNullable(before.get(next.line().number())))
                .map(remark -> visit.say("daily.preview.remark", moment, remark))
                .orElse(moment);
    }

    /** What a clock change does to a post: another time, or another distance. */
    private static Optional<String> remark(
            Visit visit, ZoneId zone, Upcoming next, Optional<Slot> before) {
        var at = next.slot().at();
        var wanted = next.line().time();
        var time = visit.moments(zone).time(wanted);
        var offsets = zone.getRules().getValidOffsets(LocalDateTime.of(next.slot().date(), wanted));
        if (offsets.isEmpty()) return Optional.of(visit.say("daily.preview.gap", time));
        if (offsets.size() > 1) return Optional.of(visit.say("daily.preview.twice", time));
        return before.isPresent()
                ? distance(visit, before.get(), next.slot(), time)
                : beforeTheFirst(visit, zone, at, time);
    }

    /** A day between two posts that has not 24 hours. */
    private static Optional<String> distance(Visit visit, Slot before, Slot next, String time) {
        var gap = Duration.between(before.at(), next.at());
        if (gap.toDays() == ChronoUnit.DAYS.between(before.date(), next.date()) && isWhole(gap))
            return Optional.empty();
        return Optional.of(
                gap.toMinutesPart() == 0
                        ? visit.say("daily.preview.hours", gap.toHours(), time)
                        : visit.say("daily.preview.clocks", time));
    }

    private static boolean isWhole(Duration gap) {
        return gap.minusDays(gap.toDays()).isZero();
    }

    private static Optional<String> beforeTheFirst(
            Visit visit, ZoneId zone, Instant at, String time) {
        var rules = zone.getRules();
        return rules.getOffset(visit.now()).equals(rules.getOffset(at))
                ? Optional.empty()
                : Optional.of(visit.say("daily.preview.clocks", time));
    }
}
