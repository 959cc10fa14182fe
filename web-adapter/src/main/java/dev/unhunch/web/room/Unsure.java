package dev.unhunch.web.room;

import dev.unhunch.core.people.Place;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * Posts of which the transcript could not say whether it kept them: no page has seen those. Only
 * the newest are remembered. Not safe for threads.
 */
final class Unsure {
    private static final int REMEMBERED = 1_000;

    private final SequencedSet<Key> posts = new LinkedHashSet<>();

    private record Key(Place place, String key) {}

    void add(Place place, @Nullable String key) {
        if (key == null) return;
        posts.add(new Key(place, key));
        if (posts.size() > REMEMBERED) posts.removeFirst();
    }

    /** Whether it was one of them; it no longer is. */
    boolean remove(Place place, @Nullable String key) {
        return key != null && posts.remove(new Key(place, key));
    }
}
