package dev.unhunch.core.progress;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.time.Instant;
import java.time.LocalDate;

/** Who did what on which date. One row for each person, item and local date. */
public interface Journal {
    /**
     * Something done.
     *
     * @param item the content's id, as {@code core.daily} writes it
     * @param date the local date that it counts for
     * @param place where it counts for the number of people
     */
    record Done(Person person, String item, LocalDate date, Place place, Instant at) {}

    /** Notes it; false where it was noted before, and then nothing changes. */
    boolean record(Done done);

    /**
     * Takes it back.
     *
     * @param since the earliest moment of noting that can still be taken back
     */
    Undone undo(Person person, String item, LocalDate date, Instant since);

    /** How many people have done anything in a place for a date. */
    int people(Place place, LocalDate date);

    /** How taking back went. */
    enum Undone {
        /** It is gone. */
        REMOVED,
        /** It stays: noted too long ago. */
        TOO_LATE,
        /** There was nothing. */
        NOTHING
    }
}
