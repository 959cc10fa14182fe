package dev.unhunch.crash;

import dev.unhunch.core.people.Place;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a sender asks of the stand-in.
 *
 * @param key what marks the post in the history
 * @param nonce a value that a nonce place remembers; plain ones ignore it
 * @param deadline from when on the sender no longer waits. No real platform hears of it; the
 *     stand-in needs it to be slow and late on purpose
 */
record Request(Place place, String key, String nonce, Instant deadline) {
    /** The kind of place. */
    Flavour flavour() {
        return Flavour.of(place.platform());
    }

    /** As the end of a path. */
    String path() {
        return Stream.of(
                        place.platform(),
                        place.workspace(),
                        place.channel(),
                        key,
                        nonce,
                        Long.toString(deadline.toEpochMilli()))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
    }

    /** Reads that end; throws on anything else. */
    static Request of(String path) {
        var parts =
                Arrays.stream(path.split("/", -1))
                        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                        .toList();
        if (parts.size() != 6) throw new IllegalArgumentException(path);
        return new Request(
                new Place(parts.get(0), parts.get(1), parts.get(2)),
                parts.get(3),
                parts.get(4),
                Instant.ofEpochMilli(Long.parseLong(parts.get(5))));
    }
}
