package dev.unhunch.web.room;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One open page waiting for messages. Whoever speaks only puts into a bounded queue, so a page that
 * does not read cannot hold anybody up: it is cut off and asks again.
 */
public final class Listener {
    /** Messages that may wait for a slow page. */
    static final int WAITING = 256;

    private final Seat seat;
    private final Thread reader = Thread.currentThread();
    private final BlockingQueue<Heard> waiting = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean open = true;

    Listener(Seat seat) {
        this.seat = seat;
    }

    Seat seat() {
        return seat;
    }

    /** Whether it still belongs to the room. */
    public boolean isOpen() {
        return open;
    }

    /**
     * What comes next, or null where none came in time.
     *
     * @throws InterruptedException where the room cut this listener off
     */
    public @Nullable Heard next(Duration patience) throws InterruptedException {
        return waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void hear(Heard heard) {
        if (!waiting.offer(heard)) cutOff();
    }

    /** Ends it even while it is stuck in a write: an interrupt closes the socket under it. */
    void cutOff() {
        open = false;
        reader.interrupt();
    }
}
