package dev.unhunch.discord.connect;

import java.time.Duration;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs JDA's requests, each in a virtual thread. JDA hands every one to a timer first, even where
 * there is nothing to wait for, and from there to the threads that send: here what need not wait
 * starts at once, which saves an answer one change of threads.
 */
final class Requests extends ScheduledThreadPoolExecutor {
    private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();

    Requests() {
        super(1, Thread.ofPlatform().name("discord clock").daemon().factory());
        setRemoveOnCancelPolicy(true);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return delay > 0
                ? super.schedule(() -> work.execute(command), delay, unit)
                : new Begun(work.submit(command));
    }

    /** Waits until what is being sent was answered; what comes later is too late. */
    boolean finish(Duration atMost) throws InterruptedException {
        work.shutdown();
        return work.awaitTermination(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Ends everything at once. */
    void cut() {
        work.shutdownNow();
        shutdownNow();
    }

    /** Something that did not have to wait. */
    private record Begun(Future<?> future) implements ScheduledFuture<Object> {
        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(0, other.getDelay(TimeUnit.NANOSECONDS));
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            return future.cancel(mayInterruptIfRunning);
        }

        @Override
        public boolean isCancelled() {
            return future.isCancelled();
        }

        @Override
        public boolean isDone() {
            return future.isDone();
        }

        @Override
        public Object get() throws InterruptedException, ExecutionException {
            return future.get();
        }

        @Override
        public Object get(long timeout, TimeUnit unit)
                throws InterruptedException, ExecutionException, TimeoutException {
            return future.get(timeout, unit);
        }
    }
}
