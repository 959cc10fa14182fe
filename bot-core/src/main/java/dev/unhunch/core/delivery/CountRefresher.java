package dev.unhunch.core.delivery;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.progress.Journal;

import java.time.LocalDate;

/** Edits posts so that they say how many people moved, each place at most once a second. */
public final class CountRefresher implements Refresher, AutoCloseable {
    /** A refresher at work. */
    public CountRefresher(EngineParts parts, Journal journal, Node node) {}

    @Override
    public void changed(Place place, LocalDate date) {}

    /** Ends its thread; what is not edited yet stays as it is. */
    @Override
    public void close() {}
}
