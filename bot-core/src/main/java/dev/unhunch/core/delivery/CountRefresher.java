package dev.unhunch.core.delivery;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.progress.Journal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Edits posts so that they say how many people moved: each place at most once a second, and the
 * last number always stands there in the end.
 */
public final class CountRefresher implements Refresher, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(CountRefresher.class);

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final CountEdits edits;
    private final Thread loop;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean woken;

    /** A refresher at work. */
    public CountRefresher(EngineParts parts, Journal journal, Node node, EngineSettings settings) {
        var setup = new Setup(parts, node, settings, Probe.NONE);
        edits = new CountEdits(setup, journal, executor);
        loop = Thread.ofVirtual().name("counts").start(this::work);
    }

    @Override
    public void changed(Place place, LocalDate date) {
        edits.changed(place, date);
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends its threads; what is not edited yet stays as it is. */
    @Override
    public void close() {
        loop.interrupt();
        executor.shutdownNow();
    }

    private void work() {
        try {
            while (true) pause(edits.begin());
        } catch (InterruptedException _) {
            log.debug("Numbers on posts are not brought up to date any more");
        }
    }

    private void pause(Duration rest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = rest.toNanos();
            while (!woken && nanos > 0) nanos = changed.awaitNanos(nanos);
            woken = false;
        } finally {
            lock.unlock();
        }
    }
}
