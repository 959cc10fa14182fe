package dev.unhunch.slack.post;

import dev.unhunch.core.people.Place;

import java.util.Optional;

/**
 * What a message is known by: its time, and in somebody's own conversation also the conversation's
 * channel, without which it cannot be changed. Posting names only the person.
 *
 * @param channel of the message, such as {@code C0123456789}
 * @param ts its time, unique in its channel, such as {@code 1763900000.000100}
 */
record MessageId(String channel, String ts) {
    private static final String BETWEEN = "/";

    /** As the core keeps it. */
    String wire(Place place) {
        return Channels.person(place).isPresent() ? channel + BETWEEN + ts : ts;
    }

    /** Reads that form; empty for anything else. */
    static Optional<MessageId> parse(Place place, String wire) {
        int cut = wire.indexOf(BETWEEN);
        var channel =
                Channels.person(place).isPresent()
                        ? Optional.of(wire.substring(0, Math.max(0, cut)))
                        : Channels.channel(place);
        var ts = wire.substring(cut + 1);
        return channel.filter(Channels::isId)
                .filter(_ -> ts.matches("[0-9]{1,12}\\.[0-9]{1,9}"))
                .map(id -> new MessageId(id, ts));
    }
}
