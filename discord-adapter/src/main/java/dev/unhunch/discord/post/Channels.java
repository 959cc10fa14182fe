package dev.unhunch.discord.post;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.util.Optional;

/** How places are written: see {@link #direct}. */
final class Channels {
    static final String PLATFORM = "discord";
    private static final String DIRECT = "@";

    private Channels() {}

    /** The conversation with one person: no workspace, and the person’s id instead of a channel. */
    static Place direct(Person person) {
        return new Place(PLATFORM, "", DIRECT + person.id());
    }

    /** The person of a direct conversation. */
    static Optional<String> person(Place place) {
        return place.workspace().isEmpty() && place.channel().startsWith(DIRECT)
                ? Optional.of(place.channel().substring(DIRECT.length())).filter(Channels::isId)
                : Optional.empty();
    }

    /** The channel of a place that is no direct conversation. */
    static Optional<String> channel(Place place) {
        return Optional.of(place.channel()).filter(Channels::isId);
    }

    /** The guild of a place. */
    static Optional<Long> guild(Place place) {
        return Optional.of(place.workspace()).filter(Channels::isId).map(Long::parseLong);
    }

    /** Ids are positive numbers of 64 bits (reference, snowflakes). */
    static boolean isId(String id) {
        return id.matches("[0-9]{1,18}|[1-8][0-9]{18}");
    }
}
