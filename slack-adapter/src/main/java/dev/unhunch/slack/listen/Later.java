package dev.unhunch.slack.listen;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Work behind the acknowledgement, each in a thread of its own; the end waits for it. */
public final class Later {
    private static final Logger log = LoggerFactory.getLogger(Later.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition isIdle = lock.newCondition();
    private int underWay;
    private volatile boolean isOver;

    /** Returns at once; a failure is logged with what it was about: "answer a tap". */
    void run(String what, Runnable work) {
        begin(() -> {
            try {
                work.run();
            } catch (RuntimeException | StackOverflowError problem) {
                failed(log, what, problem);
            }
        });
    }

    /** The same for work that says itself how it went. Returns at once. */
    void begin(Runnable work) {
        count(1);
        Thread.ofVirtual()
                .name("slack-later")
                .start(() -> {
                    try {
                        work.run();
                    } finally {
                        count(-1);
                    }
                });
    }

    private void count(int more) {
        lock.lock();
        try {
            underWay += more;
            if (underWay == 0) isIdle.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Once all is put away, a failure is nothing to look into. */
    void failed(Logger where, String what, Throwable problem) {
        if (isOver) where.warn("It was too late to {}: {}", what, problem.toString());
        else where.error("Could not {}", what, problem);
    }

    /**
     * Waits for what was begun, so that people get the answers that they wait for.
     *
     * @param patience how long; what is not done by then is left to itself
     */
    public void finish(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (underWay > 0 && left > 0) left = isIdle.awaitNanos(left);
            if (underWay > 0)
                log.warn(
                        "{} answers were not done within {} ms",
                        underWay,
                        TimeUnit.NANOSECONDS.toMillis(patience.toNanos()));
        } finally {
            isOver = true;
            lock.unlock();
        }
    }
}
