package dev.unhunch.slack.api;

import java.io.IOException;
import java.time.Duration;

/** One request on its way, and whether any of it was written. */
final class Flight {
    /** The one that this thread is about to send, through whatever the SDK does in between. */
    static final ScopedValue<Flight> CURRENT = ScopedValue.newInstance();

    private final long end;
    private volatile boolean written;

    /**
     * @param within after that time nothing is written any more
     */
    Flight(Duration within) {
        end = System.nanoTime() + within.toNanos();
    }

    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /**
     * From here on the other side may have it.
     *
     * @throws IOException where it is too late, and where it left before: the HTTP client repeats
     *     some requests by itself, after HTTP 503 with {@code Retry-After: 0} for one
     */
    void leave() throws IOException {
        if (written) throw new IOException("not twice");
        if (!left().isPositive()) throw new IOException("too late");
        written = true;
    }

    boolean isWritten() {
        return written;
    }
}
