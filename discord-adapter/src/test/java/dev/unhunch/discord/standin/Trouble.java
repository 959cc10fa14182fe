package dev.unhunch.discord.standin;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What can go wrong at Discord and on the way there, on demand. */
public final class Trouble {
    /** What happens to one request. */
    public sealed interface Kind {
        /** Nothing is done; the answer has this status. */
        record Fails(int status) implements Kind {}

        /**
         * 429 though the limit was not reached; {@code global} stops everything but interactions.
         */
        record Limited(Duration delay, boolean global) implements Kind {}

        /** All is done as asked, then the connection breaks before the answer. */
        record LosesAnswer() implements Kind {}

        /** All is done as asked; the answer waits until it is let go. */
        record Hangs(CountDownLatch until) implements Kind {}

        /** The connection breaks before anything is done. */
        record Breaks() implements Kind {}

        /** All is done as asked; the answer comes late. */
        record Slow(Duration by) implements Kind {}

        /** Nothing is done until then; then all of it, and the answer comes. */
        record Late(Duration by) implements Kind {}

        /** All is done as asked and answered at once: a place in the line without trouble. */
        record None() implements Kind {}
    }

    private final Map<Route, Deque<Kind>> planned = new EnumMap<>(Route.class);
    private volatile boolean down;

    Trouble() {}

    /** The next requests to a route go wrong in this way, after those planned before. */
    public synchronized void next(int times, Route route, Kind kind) {
        var line = planned.computeIfAbsent(route, _ -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) line.addLast(kind);
    }

    /** How many planned troubles of a route have not come to pass. */
    public synchronized int left(Route route) {
        var line = planned.get(route);
        return line == null ? 0 : line.size();
    }

    synchronized Optional<Kind> take(Route route) {
        var line = planned.get(route);
        return line == null ? Optional.empty() : Optional.ofNullable(line.pollFirst());
    }

    boolean down() {
        return down;
    }

    void down(boolean is) {
        down = is;
    }

    /** Before the answer leaves; returns whether it leaves at all. */
    static boolean letsAnswer(Kind kind) throws InterruptedException {
        return switch (kind) {
            case Kind.Fails _, Kind.Limited _, Kind.Late _, Kind.None _ -> true;
            case Kind.LosesAnswer _, Kind.Breaks _ -> false;
            case Kind.Hangs(var until) -> until.await(2, TimeUnit.MINUTES);
            case Kind.Slow(var by) -> pass(by);
        };
    }

    /** Before anything is done. */
    static void begins(Kind kind) throws InterruptedException {
        if (kind instanceof Kind.Late(var by)) pass(by);
    }

    private static boolean pass(Duration time) throws InterruptedException {
        return !new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
