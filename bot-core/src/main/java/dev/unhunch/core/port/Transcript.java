package dev.unhunch.core.port;

import dev.unhunch.core.people.Place;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages for everybody in the web chat's channels, kept through restarts. */
public interface Transcript {
    /**
     * One message.
     *
     * @param id rises with every message
     * @param body what the web chat wrote; nobody else reads it
     */
    record Entry(long id, Instant at, String body) {}

    /**
     * Keeps a message; where the place has one of that key already, that one is returned and
     * nothing is added.
     *
     * @param key a delivery's key; null for messages that nobody looks for
     */
    Entry add(Place place, Entry entry, @Nullable String key);

    /** The message of a key. */
    Optional<Entry> find(Place place, String key);

    /** The newest messages of a place, oldest first. */
    List<Entry> newest(Place place, int limit);

    /** Changes what a message says; the changed message, or empty where there is none. */
    Optional<Entry> replace(Place place, long id, String body);

    /** The largest id of all; 0 where there is nothing. */
    long lastId();
}
