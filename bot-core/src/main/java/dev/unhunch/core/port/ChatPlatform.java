package dev.unhunch.core.port;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.time.Duration;
import java.time.Instant;

/** A place to post in: Discord, Slack, the web chat. Safe for many threads; calls may block. */
public interface ChatPlatform {
    /** The adapter's name, as in {@link Place#platform()}. */
    String name();

    /**
     * Posts for everybody in a place. Nothing leaves the process after the deadline; what has not
     * been written by then is {@link Posted.RetryAfter}.
     *
     * @param key stands in the card's Done button, so that {@link #find} can look for it
     */
    Posted post(Place place, Card card, String key, Instant deadline);

    /** Looks whether the post of a key is there. */
    Found find(Place place, String key);

    /** Writes to one person alone. */
    Posted tell(Person person, Card card, String key, Instant deadline);

    /** Puts another card in the place of a post; whether it is there now. */
    boolean edit(Place place, String messageId, Card card);

    /** Whether we may post there. */
    Access access(Place place);

    /**
     * The same as it is now, asked before something is saved that posts: what was seen some seconds
     * ago still counts, what is older does not.
     */
    default Access accessNow(Place place) {
        return access(place);
    }

    /** How fast we may post. */
    Rates rates();

    /**
     * How long after the first try a second post of the same key is sure to return the first one;
     * zero where the platform promises nothing.
     */
    default Duration deduplicatesFor() {
        return Duration.ZERO;
    }

    /** A number that says which node can reach a place, not negative; see {@link Reach}. */
    default long route(Place place) {
        return 0;
    }

    /** What this node can reach at the moment; asked before every claim. */
    default Reach reach() {
        return Reach.all(name());
    }
}
