package dev.unhunch.core.delivery;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** Notices when somebody sets the time of day back, after which earlier times seem to be near. */
final class BackwardSteps {
    private final Duration margin;
    private @Nullable Instant last;
    private @Nullable Instant doubted;

    /**
     * @param margin the smallest step that matters
     */
    BackwardSteps(Duration margin) {
        this.margin = margin;
    }

    /** Looks at the time; to be called often. */
    synchronized void observe(Instant now) {
        if (last != null && now.isBefore(last.minus(margin)))
            doubted = doubted == null || last.isAfter(doubted) ? last : doubted;
        last = now;
    }

    /** Whether the time since an instant is what the clock says. */
    synchronized boolean trusts(Instant earlier) {
        return doubted == null || earlier.isAfter(doubted);
    }
}
