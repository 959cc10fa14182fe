package dev.unhunch.core.delivery;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.port.Posted;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** What has to be done now and then, a little at a time so that posts never wait for it. */
final class Housekeeping {
    private static final int BATCH = 500;

    /** Few: each may mean many posts. */
    private static final int WORKSPACES = 5;

    private static final Duration EVERY = Duration.ofHours(1);

    /** Who set up what is unclear several times a day hears of all of it once. */
    private static final Duration ONCE_IN = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private final Setup setup;
    private final Executor executor;
    private boolean refreshed;
    private long purgeAt;

    Housekeeping(Setup setup, Executor executor) {
        this.setup = setup;
        this.executor = executor;
        purgeAt = setup.node().nanos().getAsLong();
    }

    /**
     * Brings slots up to date with the time zone rules, a batch at a time, once after the start.
     */
    void refresh() {
        if (refreshed) return;
        var rules = setup.node().rules();
        int lines = setup.parts().subscriptions().refresh(rules, setup.now(), BATCH);
        if (lines > 0) log.info("{} next posts follow time zone rules {}", lines, rules);
        refreshed = lines == 0;
    }

    /** Forgets what is old, a batch at a time, once an hour. */
    void purge() {
        long now = setup.node().nanos().getAsLong();
        if (purgeAt - now > 0) return;
        var keeping = setup.settings().keeping();
        setup.parts().subscriptions().purge(setup.now().minus(keeping.unsubscribed()));
        var before = setup.now().minus(keeping.posts());
        boolean more = setup.parts().deliveries().purge(before, BATCH) == BATCH;
        more |= setup.parts().memos().forgetOver(setup.now(), BATCH) == BATCH;
        more |= erase(setup.now().minus(keeping.left())) == WORKSPACES;
        if (!more) purgeAt = now + EVERY.toNanos();
    }

    private int erase(Instant leftBefore) {
        int erased = setup.parts().workspaces().erase(leftBefore, WORKSPACES);
        if (erased > 0) log.info("Erased all of {} workspaces left before {}", erased, leftBefore);
        return erased;
    }

    /** Tells people what concerns them; once each, come what may. */
    void tell() {
        var now = setup.now();
        for (var broken : setup.parts().subscriptions().takeUntold(BATCH))
            executor.execute(() -> tell(broken));
        for (var posts : setup.parts().deliveries().takeUnconfirmed(now, now.minus(ONCE_IN), BATCH))
            executor.execute(() -> tell(posts));
    }

    private void tell(Subscription broken) {
        tell(
                broken,
                () -> setup.parts().notices().broken(broken),
                "b:" + broken.id() + ":" + broken.version());
    }

    private void tell(Deliveries.Unconfirmed posts) {
        var id = posts.subscription();
        var last = posts.due().getLast().getEpochSecond();
        setup.parts()
                .subscriptions()
                .byId(id)
                .ifPresent(each ->
                        tell(
                                each,
                                () -> setup.parts().notices().unconfirmed(each, posts.due()),
                                "u:" + id + ":" + last));
    }

    private void tell(Subscription about, Supplier<Card> card, String key) {
        try {
            setup.platform(about.setUpBy().platform())
                    .map(platform ->
                            platform.tell(
                                    about.setUpBy(),
                                    card.get(),
                                    key,
                                    setup.now().plus(setup.sending().postTimeout())))
                    .ifPresent(posted -> report(about, posted));
        } catch (RuntimeException e) {
            log.warn("Could not tell who set up {} what became of its posts", about.place(), e);
        }
    }

    private static void report(Subscription about, Posted posted) {
        if (!(posted instanceof Posted.Delivered))
            log.warn("Could not tell who set up {}: {}", about.place(), posted);
    }
}
