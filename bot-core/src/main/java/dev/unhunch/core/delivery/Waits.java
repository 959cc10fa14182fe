package dev.unhunch.core.delivery;

import java.time.Duration;

/** How long to wait after failures: twice as long each time, up to a limit. */
final class Waits {
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);

    /** Times to settle: five minutes where settling takes fifteen seconds. */
    private static final int LONGEST_LOOK = 20;

    private Waits() {}

    /** Before trying again what was not accepted: what the platform asks for at least. */
    static Duration retry(int attempt, Duration asked) {
        return longer(asked, doubled(RETRY, attempt, LONGEST_RETRY));
    }

    /** Before looking for what may have been sent. */
    static Duration look(int attempt, Duration settle) {
        return doubled(settle, attempt, settle.multipliedBy(LONGEST_LOOK));
    }

    /** Before asking a store again that failed some times in a row. */
    static Duration store(int failures) {
        return doubled(RETRY, failures, LONGEST_RETRY);
    }

    private static Duration doubled(Duration first, int times, Duration most) {
        var wait = first.multipliedBy(1L << Math.clamp(times - 1, 0, 20));
        return wait.compareTo(most) > 0 ? most : wait;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
