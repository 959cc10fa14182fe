package dev.unhunch.slack.listen;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * What lets us open one view for somebody who just did something: for three seconds, once (Slack
 * docs, "Handling user interaction", trigger_id).
 */
record Trigger(@Nullable String id, long arrived) {
    private static final long FRESH = Duration.ofMillis(2_700).toNanos();

    static Trigger now(@Nullable String id) {
        return new Trigger(id, System.nanoTime());
    }

    boolean isFresh() {
        return id != null && !id.isEmpty() && System.nanoTime() - arrived < FRESH;
    }
}
