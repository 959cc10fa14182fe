package dev.unhunch.core.safety;

import java.net.URI;
import java.util.Optional;

/**
 * Where help is: a number, a page, or both.
 *
 * @param label who answers there
 * @param number as one dials or texts it
 * @param link a page, {@code https} only
 * @param where the countries or people that it is for, and how to use it
 * @param emergencyServices whether it is the emergency services' own number, which an operator's
 *     local one replaces
 */
public record Contact(
        String label,
        Optional<String> number,
        Optional<URI> link,
        Optional<String> where,
        boolean emergencyServices) {
    /** Throws where there is neither number nor link, or the link is not {@code https}. */
    public Contact {
        if (number.isEmpty() && link.isEmpty())
            throw new IllegalArgumentException(label + ": needs a number or a link");
        if (link.isPresent() && !"https".equals(link.get().getScheme()))
            throw new IllegalArgumentException(label + ": only https links");
    }

    /** The same with the number that is right at the operator's place. */
    Contact locally(String localNumber) {
        return new Contact(
                label, Optional.of(localNumber), Optional.empty(), Optional.empty(), true);
    }
}
