package dev.unhunch.core.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Plans, sends and settles posts, in a thread of its own. Several nodes may run one engine each on
 * one store; they share nothing else.
 */
public final class DeliveryEngine implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DeliveryEngine.class);

    private final Setup setup;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Rounds rounds;
    private final Thread loop;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean woken;
    private boolean closing;

    /** An engine that nobody looks on at. Nothing happens before {@link #start}. */
    public DeliveryEngine(EngineParts parts, Node node, EngineSettings settings) {
        this(parts, node, settings, Probe.NONE);
    }

    /** An engine. Nothing happens before {@link #start}. */
    public DeliveryEngine(EngineParts parts, Node node, EngineSettings settings, Probe probe) {
        setup = new Setup(parts, node, settings, probe);
        rounds = new Rounds(setup, executor);
        loop = Thread.ofPlatform().name("deliveries").daemon().unstarted(this::work);
    }

    /** Starts working. Returns at once; errors of the store are logged and tried again. */
    public void start() {
        loop.start();
    }

    /** There may be something to do: looks now instead of at the next poll. Returns at once. */
    public void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Leases nothing more, finishes and settles what is being sent, and returns. What the platform
     * does not answer in its time is left to be looked for after the next start.
     */
    @Override
    public void close() {
        lock.lock();
        try {
            if (closing) return;
            closing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        rounds.stopSending();
        try {
            if (loop.getState() != Thread.State.NEW) loop.join(patience());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        loop.interrupt();
        executor.shutdownNow();
    }

    /** As long as a post may take, and a while for the store. */
    private Duration patience() {
        return setup.sending().postTimeout().plus(setup.sending().margin().multipliedBy(2));
    }

    private void work() {
        var rest = Duration.ZERO;
        try {
            while (!pause(rest)) rest = round();
            finish();
        } catch (InterruptedException _) {
            log.warn("The engine was interrupted; what it was sending is looked for later");
        }
    }

    private Duration round() {
        try {
            return rounds.next();
        } catch (RuntimeException | Error e) {
            // Better a limping engine than channels that wait in silence.
            log.error("A round broke off", e);
            return setup.sending().poll();
        }
    }

    /** Goes on until everything is settled; {@link #close} ends it when patience does. */
    private void finish() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = setup.sending().margin().toNanos() / 20;
            while (rounds.settle() > 0) {
                long left = nanos;
                while (left > 0) left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits; whether the engine is to end. */
    private boolean pause(Duration rest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = rest.toNanos();
            while (!woken && !closing && nanos > 0) nanos = changed.awaitNanos(nanos);
            if (woken) rounds.poll();
            woken = false;
            return closing;
        } finally {
            lock.unlock();
        }
    }
}
