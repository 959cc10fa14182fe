package dev.unhunch.core.delivery;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.daily.Subscription;

import java.time.Instant;
import java.util.List;

/** What the engine says to single people. */
public interface Notices {
    /**
     * Tells whoever set it up that a subscription rests because its place is closed to us.
     *
     * @param subscription one whose status is {@code Broken}
     */
    Card broken(Subscription subscription);

    /**
     * Tells whoever set it up that nobody can say whether some of its posts are there.
     *
     * @param due when they were to come, in their order; at least one
     */
    Card unconfirmed(Subscription subscription, List<Instant> due);
}
