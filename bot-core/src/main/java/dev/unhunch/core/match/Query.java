package dev.unhunch.core.match;

import java.util.List;
import java.util.Optional;

/**
 * What was understood of a line, without any of the person's own words. Equal wishes are equal
 * queries.
 *
 * @param named ids of exercises, routines and tips that were named
 * @param areas ids of areas, as they were mentioned; those of muscles and complaints included
 * @param muscles ids of muscles, see {@link Meaning.Muscle}
 * @param topics ids of topics of tips
 */
public record Query(
        List<String> named,
        List<String> areas,
        List<String> muscles,
        List<String> topics,
        Filters filters) {
    /** Characters that {@link #toWire} takes at most. */
    public static final int WIRE_LENGTH = QueryWire.LENGTH;

    /** No wish: anything will do. */
    public static final Query ANYTHING =
            new Query(List.of(), List.of(), List.of(), List.of(), Filters.NONE);

    /** Copies the lists without repetitions. */
    public Query {
        named = named.stream().distinct().toList();
        areas = areas.stream().distinct().toList();
        muscles = muscles.stream().distinct().toList();
        topics = topics.stream().distinct().toList();
    }

    /** Whether it says what it is about, not only how it should be. */
    public boolean hasSubject() {
        return !(named.isEmpty() && areas.isEmpty() && muscles.isEmpty() && topics.isEmpty());
    }

    /** The same wishes about any subject. */
    public Query withoutSubject() {
        return new Query(List.of(), List.of(), List.of(), List.of(), filters);
    }

    /** The same subject with other wishes. */
    public Query with(Filters others) {
        return new Query(named, areas, muscles, topics, others);
    }

    /**
     * A form for buttons, of at most {@value QueryWire#LENGTH} characters out of {@code a-z 0-9 - .
     * _}. Where all of it is too long, the least important parts are left out: see {@link
     * QueryWire}.
     */
    public String toWire() {
        return QueryWire.write(this);
    }

    /** Reads {@link #toWire}; empty for anything else. */
    public static Optional<Query> parse(String wire) {
        return QueryWire.read(wire);
    }
}
