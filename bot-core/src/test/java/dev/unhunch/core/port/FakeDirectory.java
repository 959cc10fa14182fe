package dev.unhunch.core.port;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A directory that a test fills in. Nobody may manage anything before that. */
public final class FakeDirectory implements Directory {
    private record Standing(Person person, Place place) {}

    private final Set<Standing> managers = ConcurrentHashMap.newKeySet();
    private final Map<Person, ZoneId> zones = new ConcurrentHashMap<>();

    /** Somebody may manage a place from now on. */
    public FakeDirectory manages(Person person, Place place) {
        managers.add(new Standing(person, place));
        return this;
    }

    /** Somebody may not manage a place any more. */
    public FakeDirectory managesNot(Person person, Place place) {
        managers.remove(new Standing(person, place));
        return this;
    }

    /** Somebody lives in a zone. */
    public FakeDirectory livesIn(Person person, ZoneId zone) {
        zones.put(person, zone);
        return this;
    }

    @Override
    public boolean mayManage(Person person, Place place, Managers by) {
        return managers.contains(new Standing(person, place));
    }

    @Override
    public Optional<ZoneId> zone(Person person) {
        return Optional.ofNullable(zones.get(person));
    }
}
