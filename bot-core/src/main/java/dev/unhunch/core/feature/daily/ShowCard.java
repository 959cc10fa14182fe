package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a channel gets and when, for anybody; buttons that change it for who may. */
final class ShowCard {
    private static final int NEXT = 3;
    private static final int LAST = 5;
    private static final int LONGEST_FACT = 700;
    private static final int LONGEST_REASON = 120;

    private ShowCard() {}

    static Reply of(Visit visit) {
        return of(visit, visit.say("daily.show"));
    }

    /** The same under another title. */
    static Reply of(Visit visit, String title) {
        return visit.current()
                .map(there -> card(visit, there, title))
                .orElseGet(() -> howToBegin(visit));
    }

    /** What is said where there is nothing yet. */
    static Reply howToBegin(Visit visit) {
        var elsewhere = Gate.forLook(visit);
        if (elsewhere.isPresent()) return elsewhere.get();
        var page = new Page(visit.say("daily.none")).text(visit.say("daily.none.what"));
        return visit.mayManage() || visit.isUnseen()
                ? page.note(visit.say("daily.none.how"))
                        .row(new DailyButtons(visit).begin())
                        .reply()
                : page.note(visit.say("daily.notYours.hint")).reply();
    }

    private static Reply card(Visit visit, Subscription there, String title) {
        var page = new Page(title).text(SavedCard.next(visit, there)).facts(facts(visit, there));
        if (there.status() instanceof Status.Broken(var missing))
            page.note(visit.say("daily.broken.hint", missing));
        return addButtons(page, visit, there).reply();
    }

    private static Page addButtons(Page page, Visit visit, Subscription there) {
        if (!visit.isThere()) return page;
        var buttons = new DailyButtons(visit);
        if (!visit.mayManage()) return page.row(buttons.next());
        var first = new ArrayList<Action>();
        if (there.isActive()) first.add(buttons.now());
        first.add(buttons.next());
        first.add(buttons.change());
        var today = visit.moments(there.timing().zone()).today();
        return page.row(first)
                .row(buttons.pauseOrResume(there, today), buttons.skips(), buttons.stop());
    }

    private static List<Block.Fact> facts(Visit visit, Subscription there) {
        var facts = new ArrayList<>(SavedCard.facts(visit, there));
        status(visit, there).ifPresent(text -> facts.add(SavedCard.fact(visit, "status", text)));
        var next = next(visit, there);
        if (there.isActive() && !next.isEmpty()) facts.add(SavedCard.fact(visit, "next", next));
        var skipped = ahead(visit, there);
        if (!skipped.isEmpty()) {
            var dates = visit.moments(there.timing().zone()).dates(skipped);
            facts.add(SavedCard.fact(visit, "skipped", Page.cut(dates, LONGEST_FACT)));
        }
        var last = last(visit, there);
        if (!last.isEmpty()) facts.add(SavedCard.fact(visit, "last", last));
        return facts;
    }

    /** Skipped dates that are not over, in order. */
    static List<LocalDate> ahead(Visit visit, Subscription there) {
        var today = visit.moments(there.timing().zone()).today();
        return there.timing().omissions().dates().stream()
                .filter(date -> !date.isBefore(today))
                .sorted()
                .toList();
    }

    /** What it waits for, where it does not post as usual. */
    static Optional<String> status(Visit visit, Subscription there) {
        return switch (there.status()) {
            case Status.Active() -> {
                var moments = visit.moments(there.timing().zone());
                yield Optional.ofNullable(there.timing().omissions().until())
                        .filter(date -> date.isAfter(moments.today()))
                        .map(date -> visit.say("daily.status.until", moments.date(date)));
            }
            case Status.Paused() -> Optional.of(visit.say("daily.status.paused"));
            case Status.Broken(var missing) ->
                    Optional.of(visit.say("daily.status.broken", missing));
            case Status.Off() -> Optional.of(visit.say("daily.status.off"));
        };
    }

    private static String next(Visit visit, Subscription there) {
        return Challenges.ahead(visit, there, NEXT).stream()
                .map(each -> Challenges.moment(visit, there, each))
                .collect(Collectors.joining("\n"));
    }

    private static String last(Visit visit, Subscription there) {
        return visit.desk().store().deliveries().recent(there.id(), LAST).stream()
                .map(each -> past(visit, there, each))
                .collect(Collectors.joining("\n"));
    }

    private static String past(Visit visit, Subscription there, Delivery post) {
        var moment = visit.moments(there.timing().zone()).moment(post.due());
        if (post.isUnconfirmed()) return visit.say("daily.post.unconfirmed", moment);
        var state = visit.say("daily.post." + post.state().name());
        // While it is being checked there is only what broke, in the words of machines.
        var isOpen = post.state() == Delivery.State.SENT || post.state() == Delivery.State.UNKNOWN;
        var why = post.why().filter(_ -> !isOpen);
        return why.isPresent()
                ? visit.say("daily.post.why", moment, state, reason(visit, why.get()))
                : visit.say("daily.post", moment, state);
    }

    /** Reasons of our own are said in the reader's language, a platform's in its words. */
    private static String reason(Visit visit, String why) {
        var key = "daily.why." + why.replace(' ', '.');
        return visit.texts().has(key) ? visit.say(key) : Page.cut(why, LONGEST_REASON);
    }
}
