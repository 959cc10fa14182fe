package dev.unhunch.core.delivery;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Rates;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Keeps what leaves below the rates of platforms and workspaces, and away from those that want us
 * to wait or do not answer. It never blocks: whoever may not go now comes back later.
 */
final class Limiter {
    /** Short, so that a second never sees much more than a platform's rate. */
    private static final Duration SAVED_BY_PLATFORM = Duration.ofMillis(250);

    /** What a workspace's even pace brings between two polls. */
    private static final Duration SAVED_BY_WORKSPACE = Duration.ofSeconds(2);

    /** Unanswered posts in a row after which a workspace rests. */
    private static final int FAILURES = 3;

    private static final int LONGEST_REST = 5;

    private final Map<String, Rates> rates;
    private final LongSupplier nanos;
    private final EngineSettings.Sending settings;
    private final Map<String, Gate> platforms = new HashMap<>();
    private final Map<Workspace, Gate> workspaces = new Recent<>();

    private static final class Gate {
        final Bucket bucket;
        long closedUntil;
        int underWay;
        int failures;

        Gate(Bucket bucket, long now) {
            this.bucket = bucket;
            closedUntil = now;
        }

        Duration untilOpen(long now) {
            var closed = Duration.ofNanos(Math.max(0, closedUntil - now));
            var empty = bucket.untilNext(now);
            return closed.compareTo(empty) > 0 ? closed : empty;
        }

        void close(long until) {
            if (until - closedUntil > 0) closedUntil = until;
        }
    }

    Limiter(Map<String, Rates> rates, LongSupplier nanos, EngineSettings.Sending settings) {
        this.rates = rates;
        this.nanos = nanos;
        this.settings = settings;
    }

    /** How many posts a platform would take now. */
    synchronized int budget(String platform) {
        long now = nanos.getAsLong();
        var gate = platform(platform, now);
        return gate.closedUntil - now > 0 ? 0 : gate.bucket.available(now);
    }

    /**
     * Lets a request through.
     *
     * @return empty where it may go, and then {@link #done} must follow; else how long to wait
     */
    synchronized Optional<Duration> admit(Place place) {
        long now = nanos.getAsLong();
        var platform = platform(place.platform(), now);
        var workspace = workspace(Workspace.of(place), now);
        if (workspace.underWay >= mostUnderWay()) return Optional.of(settings.poll());
        var wait = longer(platform.untilOpen(now), workspace.untilOpen(now));
        if (wait.isPositive()) return Optional.of(wait);
        platform.bucket.take();
        workspace.bucket.take();
        workspace.underWay++;
        return Optional.empty();
    }

    /** A request that was let through is over. */
    synchronized void done(Place place, boolean answered) {
        long now = nanos.getAsLong();
        var workspace = workspace(Workspace.of(place), now);
        workspace.underWay = Math.max(0, workspace.underWay - 1);
        workspace.failures = answered ? 0 : workspace.failures + 1;
        if (workspace.failures < FAILURES) return;
        int doublings = Math.min(workspace.failures - FAILURES, LONGEST_REST);
        workspace.close(now + settings.settle().multipliedBy(1L << doublings).toNanos());
    }

    /** Lets nothing through for as long as a platform wishes. */
    synchronized void pause(Hold hold) {
        long now = nanos.getAsLong();
        hold.workspace()
                .map(id -> workspace(new Workspace(hold.platform(), id), now))
                .orElseGet(() -> platform(hold.platform(), now))
                .close(now + hold.delay().toNanos());
    }

    /** One workspace that hangs must leave room for others. */
    private int mostUnderWay() {
        return Math.max(1, settings.inFlight() / 8);
    }

    private Gate platform(String name, long now) {
        return platforms.computeIfAbsent(
                name,
                _ -> new Gate(new Bucket(rate(name).perSecond(), SAVED_BY_PLATFORM, now), now));
    }

    private Gate workspace(Workspace key, long now) {
        return workspaces.computeIfAbsent(
                key,
                _ -> {
                    double rate = rate(key.platform()).perWorkspaceSecond();
                    return new Gate(new Bucket(rate, SAVED_BY_WORKSPACE, now), now);
                });
    }

    private Rates rate(String platform) {
        var rate = rates.get(platform);
        if (rate == null) throw new IllegalArgumentException("no platform " + platform);
        return rate;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
