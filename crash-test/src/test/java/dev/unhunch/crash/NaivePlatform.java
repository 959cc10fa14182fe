package dev.unhunch.crash;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Access;
import dev.unhunch.core.port.ChatPlatform;
import dev.unhunch.core.port.Found;
import dev.unhunch.core.port.Posted;
import dev.unhunch.core.port.Rates;

import java.time.Duration;
import java.time.Instant;

/**
 * What many bots do: what had no answer is sent again. No nonce, no look-up, no regard for
 * deadlines. The crash test must find its duplicates.
 */
record NaivePlatform(StandInPlatform careful) implements ChatPlatform {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Override
    public String name() {
        return careful.name();
    }

    @Override
    public Posted post(Place place, Card card, String key, Instant deadline) {
        return switch (careful.post(new Request(place, key, "", deadline.plus(PATIENCE)), card)) {
            case Posted.Uncertain _ ->
                    new Posted.RetryAfter(Duration.ofMillis(100), Posted.Scope.CHANNEL);
            case Posted other -> other;
        };
    }

    @Override
    public Found find(Place place, String key) {
        return new Found.No();
    }

    @Override
    public Posted tell(Person person, Card card, String key, Instant deadline) {
        return careful.tell(person, card, key, deadline);
    }

    @Override
    public boolean edit(Place place, String messageId, Card card) {
        return careful.edit(place, messageId, card);
    }

    @Override
    public Access access(Place place) {
        return careful.access(place);
    }

    @Override
    public Rates rates() {
        return careful.rates();
    }
}
