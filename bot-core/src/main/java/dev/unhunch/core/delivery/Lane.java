package dev.unhunch.core.delivery;

import dev.unhunch.core.port.ChatPlatform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is under way on one platform. Each has a lane of its own, so that a platform that hangs
 * holds up no other; and never more than one batch, however many posts are due.
 */
final class Lane {
    private static final Logger log = LoggerFactory.getLogger(Lane.class);

    private final Setup setup;
    private final ChatPlatform platform;
    private final Sender sender;
    private final Executor executor;
    private final Semaphore permits;

    /** Leased, and not yet seen to be settled. */
    private final AtomicInteger open = new AtomicInteger();

    /** Leased, and not yet begun. */
    private final AtomicInteger queued = new AtomicInteger();

    Lane(Setup setup, ChatPlatform platform, Sender sender, Executor executor) {
        this.setup = setup;
        this.platform = platform;
        this.sender = sender;
        this.executor = executor;
        permits = new Semaphore(setup.sending().inFlight());
    }

    String platform() {
        return platform.name();
    }

    /** How many are leased and not settled. */
    int open() {
        return open.get();
    }

    /** As many have been settled. */
    void settled(int number) {
        open.addAndGet(-number);
    }

    /**
     * Leases posts and sets out to send them.
     *
     * @param budget how many the platform would take
     * @param results gets one for each lease, unless it is lost
     * @return whether more may be waiting
     */
    boolean lease(int budget, Results results) {
        int room = Math.min(setup.sending().batch() - open.get(), budget - queued.get());
        if (room <= 0) return true;
        var reach = platform.reach();
        if (reach.remainders().isEmpty()) return false;
        var fence = Fence.around(setup.node(), setup.sending().lease());
        var claim =
                new Claim(
                        setup.node().owner(),
                        List.of(reach),
                        setup.now(),
                        setup.sending().lease(),
                        room);
        setup.probe().at(Moment.BEFORE_LEASE);
        var leases = setup.parts().deliveries().lease(claim);
        open.addAndGet(leases.size());
        queued.addAndGet(leases.size());
        setup.probe().at(Moment.AFTER_LEASE);
        for (var lease : leases) begin(new Errand(platform, lease, fence), results);
        return leases.size() == room;
    }

    private void begin(Errand errand, Results results) {
        executor.execute(() -> {
            // Where an error ends this thread, the lease runs out and the post is looked for.
            Optional<Outcome> outcome = Optional.empty();
            try {
                outcome = Optional.of(send(errand));
            } catch (RuntimeException e) {
                log.error("Sending {} broke off", errand.key().wire(), e);
            } finally {
                outcome.ifPresentOrElse(
                        each -> results.add(new Outcome.Of(errand.lease(), each)),
                        open::decrementAndGet);
            }
        });
    }

    private Outcome send(Errand errand) {
        try {
            permits.acquire();
        } catch (InterruptedException _) {
            queued.decrementAndGet();
            Thread.currentThread().interrupt();
            return new Outcome.Postponed(setup.now());
        }
        queued.decrementAndGet();
        try {
            return sender.send(errand);
        } finally {
            permits.release();
        }
    }
}
