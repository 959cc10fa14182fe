package dev.unhunch.core.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Recovers, leases, sends and settles. All methods but the sending run in one thread. */
final class Dispatcher {
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private final Setup setup;
    private final Results results = new Results();
    private final BackwardSteps steps;
    private final Limiter limiter;
    private final Poster poster;
    private final List<Lane> lanes;

    /** Known but not stored, for as long as the store cannot be reached. */
    private final List<Outcome.Of> unsettled = new ArrayList<>();

    Dispatcher(Setup setup, Executor executor) {
        this.setup = setup;
        steps = new BackwardSteps(setup.sending().margin());
        limiter = new Limiter(setup.rates(), setup.node().nanos(), setup.sending());
        poster = new Poster(setup, this::hold);
        var sender = new Sender(setup, limiter, steps, poster);
        lanes =
                setup.parts().platforms().stream()
                        .map(platform -> new Lane(setup, platform, sender, executor))
                        .toList();
    }

    List<Lane> lanes() {
        return lanes;
    }

    private void hold(Hold hold) {
        limiter.pause(hold);
        results.add(hold);
    }

    /** Takes note of the time. */
    void observe() {
        steps.observe(setup.now());
    }

    /** Frees what nobody is at any more. */
    void recover() {
        setup.probe().at(Moment.BEFORE_RECOVER);
        int freed = setup.parts().deliveries().recover(setup.now(), setup.sending().settle());
        setup.probe().at(Moment.AFTER_RECOVER);
        if (freed > 0) log.info("{} posts were left behind or too late", freed);
    }

    /**
     * Leases posts of one platform and sets out to send them.
     *
     * @return whether more may be waiting
     */
    boolean lease(Lane lane) {
        return lane.lease(limiter.budget(lane.platform()), results);
    }

    /** Writes down what is known. Nothing is lost where that fails. */
    void settle() {
        unsettled.addAll(results.takeOutcomes());
        if (!unsettled.isEmpty()) {
            setup.probe().at(Moment.BEFORE_SETTLE);
            int counted = setup.parts().deliveries().settle(unsettled, setup.now());
            setup.probe().at(Moment.AFTER_SETTLE);
            if (counted < unsettled.size())
                log.warn("{} results came after their leases", unsettled.size() - counted);
            lanes.forEach(this::settled);
            unsettled.clear();
        }
        for (var hold : results.takeHolds())
            setup.parts().deliveries().postpone(hold.platform(), hold.workspace(), hold.until());
    }

    private void settled(Lane lane) {
        lane.settled(
                (int)
                        unsettled.stream()
                                .map(each -> each.lease().delivery().target().place().platform())
                                .filter(lane.platform()::equals)
                                .count());
    }

    /** How many posts are leased and not settled. */
    int open() {
        return lanes.stream().mapToInt(Lane::open).sum();
    }

    /** Sends nothing more; what is being sent goes on. */
    void stopSending() {
        poster.close();
    }
}
