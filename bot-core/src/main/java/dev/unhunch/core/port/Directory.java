package dev.unhunch.core.port;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.time.ZoneId;
import java.util.Optional;

/** What a platform knows of people. Asked only when needed; answers come from memory mostly. */
public interface Directory {
    /**
     * Whether somebody may change what a place is subscribed to.
     *
     * @param managers who may, where the platform leaves that choice to us
     */
    boolean mayManage(Person person, Place place, Managers managers);

    /** Whether somebody can read what is posted in a place. */
    default boolean maySee(Person person, Place place) {
        return true;
    }

    /** Whether somebody runs the whole workspace, where {@link Managers} can be chosen. */
    default boolean runsWorkspace(Person person) {
        return false;
    }

    /** The zone that somebody lives in, where the platform knows it; may block. */
    Optional<ZoneId> zone(Person person);

    /** The same from memory alone; empty also where it would have to be asked for. */
    default Optional<ZoneId> knownZone(Person person) {
        return zone(person);
    }
}
