package dev.unhunch.core.delivery;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.daily.Subscription;

/** What the engine says to single people. */
@FunctionalInterface
public interface Notices {
    /**
     * Tells whoever set it up that a subscription rests because its place is closed to us.
     *
     * @param subscription one whose status is {@code Broken}
     */
    Card broken(Subscription subscription);
}
