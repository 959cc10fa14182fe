package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Subscription;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said after a change: what, when, where, and when the next post comes. */
final class SavedCard {
    private static final int LAST_HOUR_OF_NIGHT = 4;

    private SavedCard() {}

    static Reply of(Visit visit, Subscription saved, String title, List<String> remarks) {
        var all = new ArrayList<>(remarks);
        var begins = challengeBegins(visit, saved);
        begins.ifPresent(all::add);
        var page =
                new Page(title)
                        .text(next(visit, saved))
                        .picture(begins.flatMap(_ -> visit.offerings().cover(saved.offering())))
                        .facts(facts(visit, saved))
                        .notes(all);
        if (visit.isThere())
            page.row(new DailyButtons(visit).afterChange(saved, today(visit, saved)));
        return page.reply();
    }

    private static LocalDate today(Visit visit, Subscription saved) {
        return visit.moments(saved.timing().zone()).today();
    }

    /** What, when and where the clock is. */
    static List<Block.Fact> facts(Visit visit, Subscription subscription) {
        var timing = subscription.timing();
        var moments = visit.moments(timing.zone());
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact(visit, "what", visit.offerings().name(subscription.offering())));
        facts.add(fact(visit, "when", moments.lines(timing.lines())));
        facts.add(fact(visit, "zone", timing.zone().getId()));
        if (!speaksTheirs(visit, subscription))
            facts.add(fact(visit, "language", LanguageFlow.said(visit, subscription.language())));
        return facts;
    }

    private static boolean speaksTheirs(Visit visit, Subscription subscription) {
        return subscription.language().getLanguage().equals(visit.locale().getLanguage());
    }

    static Block.Fact fact(Visit visit, String key, String value) {
        return new Block.Fact(visit.say("daily.fact." + key), value);
    }

    /** {@code Next post: Tuesday 24 November, 09:00 (Berlin)}, or why there is none. */
    static Rich next(Visit visit, Subscription subscription) {
        if (!subscription.isActive()) return Rich.of(visit.say("daily.resting"));
        var moments = visit.moments(subscription.timing().zone());
        return Challenges.ahead(visit, subscription, 1).stream()
                .map(each -> moments.around("daily.next", each.slot().at()))
                .findFirst()
                .orElseGet(() -> Rich.of(visit.say("daily.challenge.over")));
    }

    /** Remarks on times that were not there before. */
    static List<String> remarks(Visit visit, Subscription saved, List<Line> fresh) {
        return Stream.concat(
                        passedToday(visit, saved, fresh).stream(),
                        fresh.stream().flatMap(line -> early(visit, line).stream()))
                .toList();
    }

    /** Remarks on times that would have been today but are over. */
    static List<String> passedToday(Visit visit, Subscription saved, List<Line> fresh) {
        if (!saved.isActive()) return List.of();
        return fresh.stream().flatMap(line -> passed(visit, saved, line).stream()).toList();
    }

    /** Who types 3 hardly ever means three at night. */
    private static Optional<String> early(Visit visit, Line line) {
        if (line.time().getHour() < 1 || line.time().getHour() > LAST_HOUR_OF_NIGHT)
            return Optional.empty();
        var moments = visit.moments(ZoneId.of("UTC"));
        return Optional.of(
                visit.say(
                        "daily.early",
                        moments.time(line.time()),
                        moments.time(line.time().plusHours(12))));
    }

    private static Optional<String> passed(Visit visit, Subscription saved, Line line) {
        var timing = saved.timing();
        var moments = visit.moments(timing.zone());
        return timing.schedule(line)
                .slotOn(moments.today())
                .filter(slot -> !slot.at().isAfter(visit.now()))
                .map(_ -> timing.next(line, visit.now()))
                .map(next ->
                        next.date().equals(moments.today().plusDays(1))
                                ? visit.say("daily.passed.tomorrow", moments.time(line.time()))
                                : visit.say(
                                        "daily.passed",
                                        moments.time(line.time()),
                                        moments.date(next.date())));
    }

    private static Optional<String> challengeBegins(Visit visit, Subscription saved) {
        if (!saved.isActive()
                || !(saved.offering() instanceof Offering.OfChallenge(_, var date, var day)))
            return Optional.empty();
        var moments = visit.moments(saved.timing().zone());
        return Stream.of(date)
                .filter(first -> !first.isBefore(moments.today()))
                .map(first -> visit.say("daily.challenge.begins", day, moments.date(first)))
                .findFirst();
    }
}
