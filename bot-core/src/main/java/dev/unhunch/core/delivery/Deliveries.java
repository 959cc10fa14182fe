package dev.unhunch.core.delivery;

import dev.unhunch.core.people.Place;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the posts and the way they take. Every method is one transaction. */
public interface Deliveries {
    /**
     * Plans lines whose next slot comes by an instant: takes some that nobody else has, writes what
     * is decided for each, and sets their next slots.
     *
     * @return how many lines were planned; 0 when none is due
     */
    int plan(Instant by, int limit, Function<DueLine, LinePlan> decide);

    /** Adds a post that somebody asked for by hand; false where one of that key is there. */
    boolean add(LinePlan.Planned post, Instant now);

    /** Takes posts that may leave and that nobody else has, the longest waiting first. */
    List<Lease> lease(Claim claim);

    /**
     * Writes how attempts ended. An attempt counts only while its lease is the newest of its post
     * and the post is still being sent.
     *
     * @return how many counted
     */
    int settle(List<Outcome.Of> outcomes, Instant now);

    /**
     * Frees what nobody is at any more: leases that ran out become unknown, to be looked for after
     * a time to settle; planned posts whose time has passed become expired.
     *
     * @return how many posts changed
     */
    int recover(Instant now, Duration settle);

    /**
     * Holds back all that could leave earlier, for a platform that wants us to wait.
     *
     * @param workspace the workspace; empty for the whole platform
     */
    void postpone(String platform, Optional<String> workspace, Instant until);

    /** The post of a key. */
    Optional<Delivery> find(DeliveryKey key);

    /** Posts that are there in a place for a date, in the order of their numbers. */
    List<Delivery> sent(Place place, LocalDate date);

    /** The newest posts of a subscription, newest first. */
    List<Delivery> recent(long subscription, int limit);

    /**
     * Takes posts of which nobody could say whether they are there, to tell whoever set them up.
     * That they are to be told stands beside the very row that says how they ended, so a node that
     * dies between the two forgets nobody; and it is taken away in one transaction, so that each is
     * told once however many nodes ask. Those of one subscription come together.
     *
     * @param before subscriptions that were taken here since then wait for another day
     * @param limit of the subscriptions
     */
    List<Unconfirmed> takeUnconfirmed(Instant now, Instant before, int limit);

    /**
     * Posts of one subscription of which nobody could say whether they are there.
     *
     * @param due their own instants, in their order
     */
    record Unconfirmed(long subscription, List<Instant> due) {
        /** Copies the list. */
        public Unconfirmed {
            due = due.stream().sorted().toList();
        }
    }

    /** Forgets final posts that have not changed since an instant; how many. */
    int purge(Instant before, int limit);
}
