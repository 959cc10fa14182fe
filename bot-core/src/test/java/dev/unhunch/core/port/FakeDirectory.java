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
    private final Set<Person> members = ConcurrentHashMap.newKeySet();
    private final Set<Person> admins = ConcurrentHashMap.newKeySet();
    private final Set<Standing> blind = ConcurrentHashMap.newKeySet();
    private final Set<Person> toBeAsked = ConcurrentHashMap.newKeySet();
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

    /** Somebody is a member, who may manage every channel unless admins keep that to themselves. */
    public FakeDirectory isMember(Person person) {
        members.add(person);
        return this;
    }

    /** Somebody runs the workspace. */
    public FakeDirectory runs(Person person) {
        admins.add(person);
        return this;
    }

    /** Somebody cannot see a place. */
    public FakeDirectory cannotSee(Person person, Place place) {
        blind.add(new Standing(person, place));
        return this;
    }

    /** Where somebody lives has to be asked for. */
    public FakeDirectory isToBeAsked(Person person) {
        toBeAsked.add(person);
        return this;
    }

    @Override
    public boolean mayManage(Person person, Place place, Managers by) {
        if (managers.contains(new Standing(person, place)) || admins.contains(person)) return true;
        return switch (by) {
            case MEMBERS -> members.contains(person);
            case ADMINS -> false;
        };
    }

    @Override
    public boolean maySee(Person person, Place place) {
        return !blind.contains(new Standing(person, place));
    }

    @Override
    public boolean runsWorkspace(Person person) {
        return admins.contains(person);
    }

    @Override
    public Optional<ZoneId> knownZone(Person person) {
        return toBeAsked.contains(person) ? Optional.empty() : zone(person);
    }

    @Override
    public Optional<ZoneId> zone(Person person) {
        return Optional.ofNullable(zones.get(person));
    }
}
