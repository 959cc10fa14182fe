package dev.unhunch.core.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * The engine's work, one round at a time. Each part of a round stands alone: where the store fails
 * in one, the others are still tried.
 */
final class Rounds {
    /** How long results are gathered, so that they are written in groups. */
    private static final Duration GATHER = Duration.ofMillis(50);

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final Setup setup;
    private final Planner planner;
    private final Dispatcher dispatcher;
    private final Housekeeping housekeeping;
    private long pollAt;
    private boolean plansWait;
    private boolean postsWait;
    private boolean failed;
    private int failures;

    Rounds(Setup setup, Executor executor) {
        this.setup = setup;
        var pace = new Pace(setup.rates(), setup.node().nanos());
        planner = new Planner(setup.parts().posts(), pace, setup.settings().planning());
        dispatcher = new Dispatcher(setup, executor);
        housekeeping = new Housekeeping(setup, executor);
        pollAt = setup.node().nanos().getAsLong();
    }

    /** Has the next round look at everything. */
    void poll() {
        pollAt = setup.node().nanos().getAsLong();
    }

    /**
     * Does what is due.
     *
     * @return how long there is nothing more to do, unless somebody wakes the engine
     */
    Duration next() {
        failed = false;
        dispatcher.observe();
        run("settle results", dispatcher::settle);
        long now = setup.node().nanos().getAsLong();
        boolean poll = pollAt - now <= 0;
        if (poll) {
            pollAt = now + setup.sending().poll().toNanos();
            run("recover", dispatcher::recover);
            run("follow time zone rules", housekeeping::refresh);
        }
        if (poll || plansWait) plansWait = ask("plan", this::plan);
        if (poll || postsWait) postsWait = lease();
        run("settle results", dispatcher::settle);
        if (poll) {
            run("tell people", housekeeping::tell);
            run("forget old posts", housekeeping::purge);
        }
        failures = failed ? failures + 1 : 0;
        return failed ? Waits.store(failures) : rest();
    }

    private Duration rest() {
        if (plansWait) return Duration.ZERO;
        return postsWait || dispatcher.open() > 0 ? GATHER : setup.sending().poll();
    }

    private boolean plan() {
        int batch = setup.settings().planning().batch();
        var now = setup.now();
        setup.probe().at(Moment.BEFORE_PLAN);
        int planned =
                setup.parts()
                        .deliveries()
                        .plan(planner.horizon(now), batch, due -> planner.decide(due, now));
        setup.probe().at(Moment.AFTER_PLAN);
        return planned == batch;
    }

    private boolean lease() {
        boolean more = false;
        for (var lane : dispatcher.lanes())
            more |= ask("lease for " + lane.platform(), () -> dispatcher.lease(lane));
        return more;
    }

    /** Sends nothing more. */
    void stopSending() {
        dispatcher.stopSending();
    }

    /**
     * Writes down what is known.
     *
     * @return how many posts are still under way
     */
    int settle() {
        run("settle results", dispatcher::settle);
        return dispatcher.open();
    }

    private void run(String what, Runnable part) {
        boolean _ =
                ask(
                        what,
                        () -> {
                            part.run();
                            return false;
                        });
    }

    private boolean ask(String what, BooleanSupplier part) {
        try {
            return part.getAsBoolean();
        } catch (RuntimeException e) {
            failed = true;
            log.error("Could not {}; next try in {}", what, Waits.store(failures + 1), e);
            return false;
        }
    }
}
