package dev.unhunch.core.bot;

import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;

import java.util.Locale;
import java.util.Optional;

/**
 * Who speaks, where, and in which language.
 *
 * @param locale the person's own language on the platform
 * @param standing what the platform said of their rights along with it; where it says nothing, the
 *     {@code Directory} is asked when they matter
 */
public record Caller(Person person, Place place, Locale locale, Optional<Standing> standing) {
    /** Somebody whose rights did not come along. */
    public Caller(Person person, Place place, Locale locale) {
        this(person, place, locale, Optional.empty());
    }

    /** The same who reads another language. */
    public Caller reading(Locale language) {
        return new Caller(person, place, language, standing);
    }
}
