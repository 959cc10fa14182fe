package dev.unhunch.core.port;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.time.ZoneId;
import java.util.Optional;

/** What a platform knows of people. Asked only when needed; answers come from memory mostly. */
public interface Directory {
    /** Whether somebody may change what a place is subscribed to. */
    boolean mayManage(Person person, Place place);

    /** The zone that somebody lives in, where the platform knows it. */
    Optional<ZoneId> zone(Person person);
}
