package dev.unhunch.slack.standin;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what nobody announces, 10 s at most. */
final class Awaiting {
    private Awaiting() {}

    static void that(BooleanSupplier comes) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        try {
            while (!comes.getAsBoolean()) {
                if (System.nanoTime() > until) throw new AssertionError("it did not come");
                boolean _ = new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
