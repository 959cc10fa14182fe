package dev.unhunch.crash;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Where the nodes of a run post, and what is known there of their posts. It outlives them all. */
interface Platforms extends AutoCloseable {
    /** Where nodes find it. */
    URI address();

    /** A place to post in, another one for each number. */
    Place place(int number);

    /** Who sets up what is posted in a place. */
    default Person setsUp(Place place) {
        return new Person(place.platform(), place.workspace(), "somebody");
    }

    /** How many different posts it has. */
    long keys();

    /**
     * Whether it has nearly all posts that it will ever have.
     *
     * @param last how many may still come
     */
    default boolean isDone(int expected, int last) {
        return keys() >= expected - last;
    }

    /** Lines of an id and a key: everything that it accepted. */
    String record();

    /** What single people were told, by what stands in the Done button; not known everywhere. */
    default List<String> told() {
        return List.of();
    }

    /** What it counted; not everything is counted everywhere. */
    Map<Figures.Of, Long> figures();

    /** Rules of the platform's that nodes broke. */
    List<String> complaints();

    @Override
    void close();
}
