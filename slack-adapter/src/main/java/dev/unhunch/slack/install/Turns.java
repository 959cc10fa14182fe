package dev.unhunch.slack.install;

import dev.unhunch.core.port.Leases;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One at a time for each workspace, in this process and over all nodes: a refresh token works once,
 * so two who use the same one lose the workspace.
 */
final class Turns {
    private static final Logger log = LoggerFactory.getLogger(Turns.class);

    /** Longer than asking Slack takes: nothing leaves after 20 s, and then come 10 s of silence. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final Leases leases;
    private final String owner;
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    Turns(Leases leases, String owner) {
        this.leases = leases;
        this.owner = owner;
    }

    /** Does something in its turn; empty, and not done, where it did not come in time. */
    <T> Optional<T> take(String team, Duration patience, Supplier<T> work) {
        long until = System.nanoTime() + patience.toNanos();
        var lock = locks.computeIfAbsent(team, _ -> new ReentrantLock());
        try {
            if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) return Optional.empty();
            try {
                return isOurs(team, lock, until)
                        ? Optional.of(leased(team, work))
                        : Optional.empty();
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private boolean isOurs(String team, ReentrantLock lock, long until)
            throws InterruptedException {
        var tick = lock.newCondition();
        while (!leases.take(name(team), owner, LEASE)) {
            if (System.nanoTime() - until >= 0) return false;
            tick.awaitNanos(BETWEEN_TRIES.toNanos());
        }
        return true;
    }

    private <T> T leased(String team, Supplier<T> work) {
        try {
            return work.get();
        } finally {
            giveBack(team);
        }
    }

    private void giveBack(String team) {
        try {
            leases.release(name(team), owner);
        } catch (RuntimeException e) {
            log.warn(
                    "Slack: the lease for {} was not given back, it runs out: {}",
                    team,
                    e.toString());
        }
    }

    private static String name(String team) {
        return "slack/refresh/" + team;
    }
}
