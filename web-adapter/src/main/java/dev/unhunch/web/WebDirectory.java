package dev.unhunch.web;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Directory;
import dev.unhunch.core.port.Managers;
import dev.unhunch.web.room.World;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The trial's people: who may manage what is part of the trial, and their zones are what their
 * pages said last. At most one zone for each of them is remembered, until the process ends.
 */
final class WebDirectory implements Directory {
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final World world;
    private final Map<String, ZoneId> zones = new ConcurrentHashMap<>();

    WebDirectory(World world) {
        this.world = world;
    }

    /** Remembers the zone that a person's page told of; what is no zone is forgotten at once. */
    void hear(Person person, String zone) {
        if (world.member(person).isPresent() && ZONES.contains(zone))
            zones.put(person.id(), ZoneId.of(zone));
    }

    @Override
    public boolean mayManage(Person person, Place place, Managers managers) {
        if (world.isDirect(place)) return world.direct(person).filter(place::equals).isPresent();
        return world.has(place) && world.member(person).filter(World.Member::admin).isPresent();
    }

    @Override
    public Optional<ZoneId> zone(Person person) {
        return world.member(person).map(member -> zones.get(member.id()));
    }
}
