package dev.unhunch.core.delivery;

import dev.unhunch.core.port.Found;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;

/**
 * Takes one leased post to its next outcome. Nothing that may have been sent before is sent again
 * unless the platform is sure to know it or says that it is not there: a missed post is better than
 * a double one.
 */
final class Sender {
    /** How long after its time a post that may be there is looked for. */
    private static final Duration LOOK_FOR = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    private final Setup setup;
    private final Limiter limiter;
    private final Pace refused;
    private final BackwardSteps steps;
    private final Poster poster;

    Sender(Setup setup, Limiter limiter, BackwardSteps steps, Poster poster) {
        this.setup = setup;
        this.limiter = limiter;
        this.steps = steps;
        this.poster = poster;
        refused = new Pace(setup.rates(), setup.node().nanos());
    }

    /** Sends it, finds it or says why not. */
    Outcome send(Errand errand) {
        var lease = errand.lease();
        var over = over(lease);
        if (over.isPresent() && !lease.maybeSent()) return over.get();
        var due = lease.delivery().due();
        // Only where somebody set the clock back since it was leased.
        if (setup.now().isBefore(due)) return new Outcome.Postponed(due);
        if (!poster.mayLeave(errand)) return new Outcome.Postponed(setup.now());
        var wait = limiter.admit(errand.place());
        if (wait.isPresent()) {
            var later = refused.next(errand.place(), wait.get());
            return new Outcome.Postponed(setup.now().plus(later));
        }
        var result = Result.unanswered(new Outcome.Postponed(setup.now()));
        try {
            result = admitted(errand, over.isEmpty());
        } finally {
            limiter.done(errand.place(), result.answered());
        }
        return result.outcome();
    }

    /** What ends a post that was never sent: nobody wants it, or it is too late. */
    private Optional<Outcome> over(Lease lease) {
        if (!lease.wanted()) return Optional.of(new Outcome.Expired("no longer wanted"));
        if (setup.now().isBefore(lease.expires())) return Optional.empty();
        return Optional.of(new Outcome.Expired("its time has passed"));
    }

    private Result admitted(Errand errand, boolean wanted) {
        if (!errand.lease().maybeSent()) return poster.post(errand);
        if (wanted && isKnown(errand)) return poster.post(errand);
        return found(errand, find(errand));
    }

    /** Whether the platform is sure to return the first post, however long the second one takes. */
    private boolean isKnown(Errand errand) {
        var first = errand.lease().firstTry();
        var now = setup.now();
        var longest = setup.sending().postTimeout().plus(setup.sending().margin());
        var until = first.plus(errand.platform().deduplicatesFor()).minus(longest);
        return steps.trusts(first) && !now.isBefore(first) && now.isBefore(until);
    }

    private Found find(Errand errand) {
        setup.probe().at(Moment.BEFORE_FIND);
        Found found;
        try {
            found = errand.platform().find(errand.place(), errand.key().wire());
        } catch (RuntimeException e) {
            found = new Found.NotNow(e.toString());
        }
        setup.probe().at(Moment.AFTER_FIND);
        return found;
    }

    private Result found(Errand errand, Found found) {
        return switch (found) {
            case Found.Yes(var id) -> Result.answered(new Outcome.Sent(id));
            case Found.No() ->
                    over(errand.lease()).map(Result::answered).orElseGet(() -> poster.post(errand));
            case Found.NotNow(var why) -> Result.unanswered(later(errand, why));
            case Found.CannotTell(var why) -> Result.answered(unconfirmed(errand, why));
        };
    }

    private Outcome later(Errand errand, String why) {
        var lease = errand.lease();
        var now = setup.now();
        if (now.isAfter(lease.expires().plus(LOOK_FOR))) return unconfirmed(errand, why);
        var at = now.plus(Waits.look(lease.attempt(), setup.sending().settle()));
        log.warn(
                "Could not look for {} in {}: {}; next look {}",
                errand.key().wire(),
                errand.place(),
                why,
                at);
        return new Outcome.Unclear(at, why);
    }

    private static Outcome unconfirmed(Errand errand, String why) {
        log.warn(
                "Nobody can say whether {} is in {}: {}; it is not sent again",
                errand.key().wire(),
                errand.place(),
                why);
        return new Outcome.Unconfirmed(why);
    }
}
