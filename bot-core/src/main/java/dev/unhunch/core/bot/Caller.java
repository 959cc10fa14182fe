package dev.unhunch.core.bot;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.util.Locale;

/**
 * Who speaks, where, and in which language.
 *
 * @param locale the person's own language on the platform
 */
public record Caller(Person person, Place place, Locale locale) {}
