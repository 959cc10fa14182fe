package dev.unhunch.crash;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Time that passes while others work. */
final class Pause {
    private Pause() {}

    /** Lets some time pass; returns at once where it is not above zero. */
    static void of(Duration time) throws InterruptedException {
        var _ = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Never returns. */
    static void forEver() {
        while (true)
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                // Whoever wants to end this has to kill the process.
            }
    }
}
