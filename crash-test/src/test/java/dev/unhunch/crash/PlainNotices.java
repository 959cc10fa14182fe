package dev.unhunch.crash;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.Notices;

import java.time.Instant;
import java.util.List;

/** Names the subscription, so that a stand-in can count who was told of what. */
final class PlainNotices implements Notices {
    @Override
    public Card broken(Subscription subscription) {
        return Cards.of("broken " + subscription.id());
    }

    @Override
    public Card unconfirmed(Subscription subscription, List<Instant> due) {
        return Cards.of("unconfirmed " + subscription.id() + " " + due);
    }
}
