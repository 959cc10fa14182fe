package dev.unhunch.core.delivery;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Rates;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Gives the posts of one workspace times of their own, as far apart as its rate asks for, so that
 * twenty thousand of them stand in nobody's way. It forgets the workspaces that were quiet longest.
 */
final class Pace {
    private final Map<String, Rates> rates;
    private final LongSupplier nanos;
    private final Map<Workspace, Long> free = new Recent<>();

    Pace(Map<String, Rates> rates, LongSupplier nanos) {
        this.rates = rates;
        this.nanos = nanos;
    }

    /**
     * The first free time of a workspace, taken by this call.
     *
     * @param ahead how long from now it would like to leave
     * @return how long from now it may leave
     */
    synchronized Duration next(Place place, Duration ahead) {
        var rate = rates.get(place.platform());
        if (rate == null) return ahead;
        long now = nanos.getAsLong();
        long wanted = now + ahead.toNanos();
        var from = free.get(Workspace.of(place));
        // Differences, since nanos may run over.
        long at = from == null || from - wanted < 0 ? wanted : from;
        free.put(Workspace.of(place), at + Math.round(1e9 / rate.perWorkspaceSecond()));
        return Duration.ofNanos(at - now);
    }
}
