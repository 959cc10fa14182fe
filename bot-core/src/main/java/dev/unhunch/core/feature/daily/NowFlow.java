package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.LinePlan;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;

/** Posts one at once, without touching the schedule. */
final class NowFlow {
    /** A post asked for by hand that could not leave by then is no longer what they wanted. */
    private static final Duration WORTH_WAITING = Duration.ofMinutes(15);

    private static final Duration DOUBLE_TAP = Duration.ofMinutes(1);

    private NowFlow() {}

    static Reply post(Visit visit) {
        var refusal = Gate.forChange(visit);
        if (refusal.isPresent()) return refusal.get();
        var there = visit.current();
        if (there.isEmpty()) return ShowCard.howToBegin(visit);
        if (there.get().status() instanceof Status.Broken) return ShowCard.of(visit);
        var closed = Gate.forPosting(visit, Optional.of(ActionId.of(DailyVerb.NOW)));
        return closed.isPresent() ? closed.get() : post(visit, there.get());
    }

    private static Reply post(Visit visit, Subscription there) {
        var local = visit.now().atZone(there.timing().zone());
        var line = nearest(there, local.toLocalTime());
        var content = visit.desk().posts().choose(there, line, local.toLocalDate());
        if (content.isEmpty())
            return new Page(visit.say("daily.now.over"))
                    .text(visit.say("daily.now.over.hint"))
                    .row(new DailyButtons(visit).change())
                    .reply();
        var planned =
                new LinePlan.Planned(
                        key(there, local),
                        content.get(),
                        visit.now(),
                        visit.now(),
                        visit.now().plus(WORTH_WAITING));
        boolean isFirst = !isJustAsked(visit, there, local) && add(visit, planned);
        if (isFirst) visit.desk().wake().run();
        return answer(visit, there, isFirst);
    }

    private static boolean add(Visit visit, LinePlan.Planned planned) {
        return visit.desk().store().deliveries().add(planned, visit.now());
    }

    /** The minute's key stops a double tap; this one stops it where the minute turns between. */
    private static boolean isJustAsked(Visit visit, Subscription there, ZonedDateTime local) {
        return visit.desk()
                .store()
                .deliveries()
                .find(key(there, local.minus(DOUBLE_TAP)))
                .filter(each -> each.due().isAfter(visit.now().minus(DOUBLE_TAP)))
                .isPresent();
    }

    private static DeliveryKey key(Subscription there, ZonedDateTime local) {
        return DeliveryKey.now(there.id(), local.toLocalDate(), local.toLocalTime());
    }

    private static Line nearest(Subscription there, LocalTime time) {
        return there.timing().lines().stream()
                .min(Comparator.comparing(line -> Duration.between(line.time(), time).abs()))
                .orElseThrow();
    }

    private static Reply answer(Visit visit, Subscription there, boolean isFirst) {
        return new Page(visit.say(isFirst ? "daily.now" : "daily.now.twice"))
                .text(visit.say(isFirst ? "daily.now.what" : "daily.now.twice.what"))
                .note(SavedCard.next(visit, there))
                .row(new DailyButtons(visit).show())
                .reply();
    }
}
