package dev.unhunch.core.delivery;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.port.Posted;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Posts within the time that a lease leaves, and reads the platform's answer. */
final class Poster {
    private static final Logger log = LoggerFactory.getLogger(Poster.class);

    private final Setup setup;
    private final Consumer<Hold> holds;
    private volatile boolean closing;

    /**
     * @param holds takes wishes to wait; must not block
     */
    Poster(Setup setup, Consumer<Hold> holds) {
        this.setup = setup;
        this.holds = holds;
    }

    /** Lets nothing more leave. */
    void close() {
        closing = true;
    }

    /** Whether the lease lasts for one request. */
    boolean mayLeave(Errand errand) {
        var sending = setup.sending();
        return !closing && errand.fence().lasts(sending.postTimeout().plus(sending.margin()));
    }

    /** Posts, where there is still time. */
    Result post(Errand errand) {
        Card card;
        try {
            card = draw(errand.lease());
        } catch (RuntimeException e) {
            log.error("Cannot draw {}", errand.key().wire(), e);
            return Result.answered(again(errand, Duration.ZERO, "cannot be drawn"));
        }
        setup.probe().at(Moment.BEFORE_POST);
        if (!mayLeave(errand)) return Result.answered(new Outcome.Postponed(setup.now()));
        var posted = post(errand, card);
        setup.probe().at(Moment.AFTER_POST);
        return read(errand, posted);
    }

    private Card draw(Lease lease) {
        var delivery = lease.delivery();
        var remarks = setup.remarks(delivery.due(), lease.firstTry(), 0);
        return setup.parts()
                .posts()
                .draw(delivery.key(), delivery.target(), delivery.content(), remarks);
    }

    private Posted post(Errand errand, Card card) {
        try {
            return errand.platform()
                    .post(errand.place(), card, errand.key().wire(), deadline(errand));
        } catch (RuntimeException e) {
            // It may have thrown before or after the platform had it.
            return new Posted.Uncertain(e.toString());
        }
    }

    private Instant deadline(Errand errand) {
        var sending = setup.sending();
        var deadline = setup.now().plus(sending.postTimeout());
        var lease = errand.fence().end().minus(sending.margin());
        var expires = errand.lease().expires();
        if (lease.isBefore(deadline)) deadline = lease;
        return expires.isBefore(deadline) ? expires : deadline;
    }

    private Result read(Errand errand, Posted posted) {
        return switch (posted) {
            case Posted.Delivered(var id) -> Result.answered(new Outcome.Sent(id));
            case Posted.RetryAfter(var delay, var scope) -> {
                hold(errand, delay, scope);
                yield Result.answered(again(errand, delay, "asked to wait"));
            }
            case Posted.Undeliverable(var missing) -> {
                log.warn("{} is closed to us: {}", errand.place(), missing);
                yield Result.answered(new Outcome.Unreachable(missing));
            }
            case Posted.Refused(var why) -> {
                log.error("{} was refused in {}: {}", errand.key().wire(), errand.place(), why);
                yield Result.answered(new Outcome.Failed(why));
            }
            case Posted.Uncertain(var why) -> Result.unanswered(unclear(errand, why));
        };
    }

    private void hold(Errand errand, Duration delay, Posted.Scope scope) {
        var place = errand.place();
        switch (scope) {
            case CHANNEL -> {}
            case WORKSPACE -> hold(place.platform(), Optional.of(place.workspace()), delay);
            case PLATFORM -> hold(place.platform(), Optional.empty(), delay);
        }
    }

    private void hold(String platform, Optional<String> workspace, Duration delay) {
        holds.accept(new Hold(platform, workspace, delay, setup.now().plus(delay)));
    }

    private Outcome again(Errand errand, Duration asked, String why) {
        var at = setup.now().plus(Waits.retry(errand.lease().attempt(), asked));
        warn(errand, why, at);
        return new Outcome.Postponed(at);
    }

    private Outcome unclear(Errand errand, String why) {
        var wait = Waits.look(errand.lease().attempt(), setup.sending().settle());
        var at = setup.now().plus(wait);
        warn(errand, why, at);
        return new Outcome.Unclear(at, why);
    }

    private static void warn(Errand errand, String why, Instant next) {
        log.warn(
                "Could not post {} to {}: {}; next try {}",
                errand.key().wire(),
                errand.place(),
                why,
                next);
    }
}
