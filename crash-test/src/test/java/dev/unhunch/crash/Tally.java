package dev.unhunch.crash;

import dev.unhunch.core.delivery.Moment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What was done to the nodes, and at which moments they have yet to be killed. */
final class Tally {
    private final AtomicInteger kills = new AtomicInteger();
    private final AtomicInteger stops = new AtomicInteger();
    private final ConcurrentLinkedQueue<Moment> toCome =
            new ConcurrentLinkedQueue<>(Arrays.asList(Moment.values()));
    private final Set<Moment> hit = EnumSet.noneOf(Moment.class);

    void killed() {
        kills.incrementAndGet();
    }

    void paused() {
        stops.incrementAndGet();
    }

    /** How often a process was killed or paused. */
    int stopped() {
        return kills.get() + stops.get();
    }

    /** A moment that nobody else has in hand. */
    Optional<Moment> next() {
        return Optional.ofNullable(toCome.poll());
    }

    /** A process was killed at a moment. */
    synchronized void killedAt(Moment moment) {
        hit.add(moment);
    }

    /** A moment did not come; another process will wait for it. */
    void missed(Moment moment) {
        toCome.add(moment);
    }

    /** Whether a process was killed at each of them. */
    synchronized boolean hasAllMoments() {
        return hit.size() == Moment.values().length;
    }

    @Override
    public synchronized String toString() {
        return "%d kills at %d of %d moments and at random, %d stops"
                .formatted(kills.get(), hit.size(), Moment.values().length, stops.get());
    }
}
