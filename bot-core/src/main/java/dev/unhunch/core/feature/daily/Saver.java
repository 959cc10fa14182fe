package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.daily.Offering;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscriptions.Saved;

import java.time.LocalDate;
import java.util.function.Function;

/** Saves changes, all or nothing. */
final class Saver {
    private Saver() {}

    /** Saves what posts: only where we may post. */
    static Reply save(Visit visit, Subscription wanted, Function<Subscription, Reply> then) {
        var refusal = Gate.forPosting(visit);
        return refusal.isPresent() ? refusal.get() : saveQuiet(visit, begun(visit, wanted), then);
    }

    /** Saves what posts less than before, which needs no right to post. */
    static Reply saveQuiet(Visit visit, Subscription wanted, Function<Subscription, Reply> then) {
        var platform = visit.platform();
        if (platform.isEmpty()) return Gate.notHere(visit.texts());
        long route = platform.get().route(visit.place());
        return switch (visit.desk().store().subscriptions().save(wanted, route, visit.now())) {
            case Saved.Done(var stored) -> then.apply(stored);
            case Saved.ChangedMeanwhile() -> changedMeanwhile(visit);
        };
    }

    /** A challenge begins with its first post. */
    private static Subscription begun(Visit visit, Subscription wanted) {
        if (!(wanted.offering() instanceof Offering.OfChallenge(var id, var first, var day))
                || !first.equals(LocalDate.EPOCH)) return wanted;
        var date = wanted.upcoming(visit.now()).findFirst().orElseThrow().slot().date();
        return wanted.with(new Offering.OfChallenge(id, date, day));
    }

    /** Somebody else was quicker: says so and shows how things are. */
    static Reply changedMeanwhile(Visit visit) {
        return ShowCard.of(visit, visit.say("daily.meanwhile"));
    }
}
