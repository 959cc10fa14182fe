package dev.unhunch.core.delivery;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What posts say. Both methods are pure: the same arguments give the same answer for ever. */
public interface Posts {
    /** The content of a slot; empty where a challenge is over. */
    Optional<String> choose(Subscription subscription, Line line, LocalDate date);

    /** The card of a post. */
    Card draw(DeliveryKey key, Delivery.Target target, String content, Remarks remarks);

    /**
     * What is said besides the content.
     *
     * @param late the instant that it was planned for; null where it is on time
     * @param moved how many people have done it or another one on that date
     */
    record Remarks(@Nullable Instant late, int moved) {
        /** Nothing besides. */
        public static final Remarks NONE = new Remarks(null, 0);
    }
}
