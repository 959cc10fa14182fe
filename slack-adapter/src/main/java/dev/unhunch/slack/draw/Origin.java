package dev.unhunch.slack.draw;

import dev.unhunch.core.people.Place;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a view was opened, in its private metadata: public input when it comes back. */
public final class Origin {
    private static final Pattern CHANNEL =
            Pattern.compile("@[UW][A-Z0-9]{1,30}|[CDG][A-Z0-9]{1,30}");

    private Origin() {}

    /** Whether it is the id of a channel, or of a person's own conversation with us. */
    public static boolean isChannel(String id) {
        return CHANNEL.matcher(id).matches();
    }

    static String write(Place place) {
        return place.channel();
    }

    /** Reads it; empty for what we never wrote. */
    public static Optional<Place> read(String metadata, String team) {
        return isChannel(metadata)
                ? Optional.of(new Place("slack", team, metadata))
                : Optional.empty();
    }
}
