package dev.unhunch.slack.post;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.util.Optional;

/** How places are written: see {@link #direct}. */
final class Channels {
    static final String PLATFORM = "slack";
    private static final String DIRECT = "@";

    private Channels() {}

    /** Somebody's own conversation with us: their id in the place of a channel's. */
    static Place direct(Person person) {
        return new Place(PLATFORM, person.workspace(), DIRECT + person.id());
    }

    /** The person of such a conversation. */
    static Optional<String> person(Place place) {
        return Optional.of(place.channel())
                .filter(channel -> channel.startsWith(DIRECT))
                .map(channel -> channel.substring(DIRECT.length()))
                .filter(Channels::isId);
    }

    /** The channel of a place that is no such conversation. */
    static Optional<String> channel(Place place) {
        return Optional.of(place.channel()).filter(Channels::isId);
    }

    /** Ids are capital letters and digits; no length is promised. */
    static boolean isId(String id) {
        return id.matches("[A-Z0-9]{2,40}");
    }
}
