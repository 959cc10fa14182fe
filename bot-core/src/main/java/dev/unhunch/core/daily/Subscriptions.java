package dev.unhunch.core.daily;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps subscriptions. Every method is one transaction. */
public interface Subscriptions {
    /** What a place is subscribed to, also where that is {@link Status.Off}. */
    Optional<Subscription> at(Place place);

    /**
     * What the places of a workspace are subscribed to, without those that are {@link Status.Off};
     * the oldest first. Of conversations with us alone only the reader's own is among them.
     */
    List<Subscription> in(Workspace workspace, Person reader, int limit);

    /** The subscription of an id. */
    Optional<Subscription> byId(long id);

    /**
     * Saves what a person changed: a new subscription, or a change of the version that they saw.
     * The dates used ({@code lastSlots}) are taken from the store, never from the argument; the
     * next slot of each line is the first one after now, so a change never catches up. Posts that
     * are planned and were never tried follow the change: they move to the new time of their date
     * where that is still to come, else they are dropped as expired.
     *
     * @param route where the platform posts it; see {@code port.Reach}
     */
    Saved save(Subscription wanted, long route, Instant now);

    /** How saving went. */
    sealed interface Saved {
        /** As it is stored now, with its id and version. */
        record Done(Subscription subscription) implements Saved {}

        /** Nothing was saved: somebody else changed it in between. */
        record ChangedMeanwhile() implements Saved {}
    }

    /** Broken subscriptions whose owners have not been told; each is handed out once. */
    List<Subscription> takeUntold(int limit);

    /**
     * Computes next slots again where they come from other time zone rules than these.
     *
     * @param rules the version of the rules in use, such as {@code 2026a}
     * @return how many lines were looked at; 0 when all are up to date
     */
    int refresh(String rules, Instant now, int limit);

    /** Forgets what was unsubscribed before an instant; how many. */
    int purge(Instant before);
}
