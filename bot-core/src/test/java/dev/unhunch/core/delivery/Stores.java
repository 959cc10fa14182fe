package dev.unhunch.core.delivery;

import static dev.unhunch.core.daily.Sample.MONDAY;
import static dev.unhunch.core.daily.Sample.NINE;
import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.port.Reach;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stores that a contract speaks of, and what its stories begin with. */
public interface Stores {
    /** How long a post may be late here. */
    Duration WINDOW = Duration.ofHours(2);

    /** Subscriptions, kept beside the posts. */
    Subscriptions subscriptions();

    /** Posts. */
    Deliveries deliveries();

    /** Plans the slot that is due; nothing was missed. */
    static LinePlan plan(DueLine due) {
        var slot = due.slot();
        var key = new DeliveryKey(due.subscription().id(), due.line().number(), slot.date());
        return new LinePlan(
                Optional.of(
                        new LinePlan.Planned(
                                key,
                                "content of " + slot.date(),
                                slot.at(),
                                slot.at(),
                                slot.at().plus(WINDOW))),
                List.of(),
                slot.date(),
                Optional.of(
                        due.subscription()
                                .timing()
                                .schedule(due.line())
                                .nextSlot(slot.date(), slot.at())));
    }

    /** A claim on everything that may leave. */
    static Claim claim(String owner, Instant now) {
        return new Claim(owner, List.of(Reach.all("test")), now, Duration.ofHours(1), 100);
    }

    /** A claim whose leases run out at once. */
    static Claim brief(String owner, Instant now) {
        return new Claim(owner, List.of(Reach.all("test")), now, Duration.ZERO, 100);
    }

    /** A subscription of nine o'clock whose post of Monday is planned. */
    default Subscription planned(String channel) {
        var kept = saved(subscriptions(), subscription(channel, line(1, "09:00")));
        deliveries().plan(NINE, 100, Stores::plan);
        return kept;
    }

    /** The post of Monday. */
    default Delivery monday(Subscription subscription) {
        return deliveries().find(key(subscription)).orElseThrow();
    }

    /** The key of the post of Monday. */
    static DeliveryKey key(Subscription subscription) {
        return new DeliveryKey(subscription.id(), 1, MONDAY);
    }

    /** Leases the only post that may leave. */
    default Lease leased(Instant now) {
        return only(deliveries().lease(claim("node", now)));
    }

    /** The only element. */
    static <T> T only(List<T> list) {
        if (list.size() != 1) throw new AssertionError("not one but " + list);
        return list.getFirst();
    }

    /** Writes how one attempt ended; whether it counted. */
    default boolean settled(Lease lease, Outcome outcome, Instant now) {
        return deliveries().settle(List.of(new Outcome.Of(lease, outcome)), now) == 1;
    }
}
