package dev.unhunch.core.delivery;

import dev.unhunch.core.people.Place;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * One post, planned or past.
 *
 * @param content what it says, chosen when it was planned, so that every try draws the same card
 * @param due the slot's own instant
 * @param messageId the platform's id, once it is sent
 * @param why what went wrong, where something did
 * @param firstTry when it was leased for the first time; it tells whether the post calls itself
 *     late
 */
public record Delivery(
        DeliveryKey key,
        Target target,
        String content,
        Instant due,
        State state,
        Optional<String> messageId,
        Optional<String> why,
        Optional<Instant> firstTry) {
    /** One of which nobody asks when it was first tried. */
    public Delivery(
            DeliveryKey key,
            Target target,
            String content,
            Instant due,
            State state,
            Optional<String> messageId,
            Optional<String> why) {
        this(key, target, content, due, state, messageId, why, Optional.empty());
    }

    /** As it is once it was leased at an instant. */
    public Delivery triedFirst(Instant at) {
        return new Delivery(key, target, content, due, state, messageId, why, Optional.of(at));
    }

    /** Whether it failed because nobody can say whether it is there. */
    public boolean isUnconfirmed() {
        return state == State.FAILED && why.filter(Outcome.Unconfirmed::isIn).isPresent();
    }

    /** Where it goes, and in which language and zone it speaks. */
    public record Target(Place place, Locale language, ZoneId zone) {}

    /** How far it is. Sent, failed and expired are final. */
    public enum State {
        /** Waits for its time. */
        PLANNED,
        /** Somebody is at it. */
        SENDING,
        /** It may be there or not; it is looked for before it is sent again. */
        UNKNOWN,
        /** It is there. */
        SENT,
        /** It will not be there. */
        FAILED,
        /** Its time has passed, or it is no longer wanted. */
        EXPIRED
    }
}
