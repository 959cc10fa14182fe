package dev.unhunch.core.feature.daily;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscriptions.Saved;

import java.util.Optional;
import java.util.function.Function;

/** Saves changes, all or nothing. */
final class Saver {
    private Saver() {}

    /** Saves what posts: only where we may post. */
    static Reply save(Visit visit, Subscription wanted, Function<Subscription, Reply> then) {
        var refusal = Gate.forPosting(visit, Optional.empty());
        return refusal.isPresent() ? refusal.get() : saveQuiet(visit, wanted, then);
    }

    /** Saves what posts less than before, which needs no right to post. */
    static Reply saveQuiet(Visit visit, Subscription wanted, Function<Subscription, Reply> then) {
        var platform = visit.platform();
        if (platform.isEmpty()) return Gate.notHere(visit);
        var counted = Challenges.counted(visit, wanted);
        long route = platform.get().route(visit.place());
        return switch (visit.desk().store().subscriptions().save(counted, route, visit.now())) {
            case Saved.Done(var stored) -> then.apply(stored);
            case Saved.ChangedMeanwhile() -> changedMeanwhile(visit);
        };
    }

    /** Somebody else was quicker: says so and shows how things are. */
    static Reply changedMeanwhile(Visit visit) {
        return ShowCard.of(visit, visit.say("daily.meanwhile"));
    }
}
