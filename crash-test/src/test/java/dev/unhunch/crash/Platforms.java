package dev.unhunch.crash;

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

    /** How many different posts it has. */
    long keys();

    /** Lines of an id and a key: everything that it accepted. */
    String record();

    /** What it counted; not everything is counted everywhere. */
    Map<Figures.Of, Long> figures();

    /** Rules of the platform's that nodes broke. */
    List<String> complaints();

    @Override
    void close();
}
