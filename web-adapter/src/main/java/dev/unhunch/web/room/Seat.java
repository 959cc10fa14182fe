package dev.unhunch.web.room;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

/** One person in one place: what a view of the page shows. */
public record Seat(Person person, Place place) {}
