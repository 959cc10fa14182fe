package dev.unhunch.discord.listen;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Has Discord wait where an answer takes long. All answers under way are looked at together: a
 * timer for each would wake a thread for each, though hardly any is ever late.
 */
final class Patience {
    /**
     * Half of the three seconds that Discord waits, so that the way there and back fits as well.
     */
    private static final long LONGEST = Duration.ofMillis(1_500).toNanos();

    private static final long EVERY = Duration.ofMillis(200).toNanos();

    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looks = new AtomicBoolean();

    /** An answer under way; another one each, though they may look alike. */
    private static final class Wait {
        private final Answer answer;
        private final long begun = System.nanoTime();

        private Wait(Answer answer) {
            this.answer = answer;
        }

        private boolean isLong() {
            return System.nanoTime() - begun >= LONGEST;
        }
    }

    /** Looks after an answer until the work on it is done. */
    void during(Answer answer, Runnable work) {
        var wait = new Wait(answer);
        waits.add(wait);
        look();
        try {
            work.run();
        } finally {
            waits.remove(wait);
        }
    }

    /** Looks again soon, unless that is to happen anyway. */
    private void look() {
        if (!looks.getAndSet(true))
            CompletableFuture.delayedExecutor(
                            EVERY, TimeUnit.NANOSECONDS, Thread::startVirtualThread)
                    .execute(this::delayLong);
    }

    private void delayLong() {
        looks.set(false);
        if (waits.isEmpty()) return;
        look();
        for (var wait : waits) if (wait.isLong() && waits.remove(wait)) wait.answer.delay();
    }
}
