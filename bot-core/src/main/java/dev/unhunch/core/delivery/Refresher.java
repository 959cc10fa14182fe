package dev.unhunch.core.delivery;

import dev.unhunch.core.people.Place;

import java.time.LocalDate;

/** Brings the number of people on posts up to date, soon and not too often. */
@FunctionalInterface
public interface Refresher {
    /** Somebody's doing changed the number of a place and date. Returns at once. */
    void changed(Place place, LocalDate date);
}
