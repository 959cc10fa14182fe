package dev.unhunch.core.delivery;

import dev.unhunch.core.schedule.Slot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a line that is due.
 *
 * @param post the post to plan; empty where every slot was missed or there is nothing left to post
 * @param missed slots too old to post, the newest few of them; recorded as expired
 * @param lastSlot the newest date used from now on
 * @param next the slot to wait for; empty where nothing is left to post
 */
public record LinePlan(
        Optional<Planned> post, List<Slot> missed, LocalDate lastSlot, Optional<Slot> next) {
    /** Copies the list; throws where the next slot is not later than the last used. */
    public LinePlan {
        missed = List.copyOf(missed);
        if (next.isPresent() && !next.get().date().isAfter(lastSlot))
            throw new IllegalArgumentException(next + " is not after " + lastSlot);
    }

    /**
     * A post to come.
     *
     * @param due the slot's own instant
     * @param notBefore when it may leave: later than due where a workspace has many
     * @param expires from when on it is too late
     */
    public record Planned(
            DeliveryKey key, String content, Instant due, Instant notBefore, Instant expires) {}
}
