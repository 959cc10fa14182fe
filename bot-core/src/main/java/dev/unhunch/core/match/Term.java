package dev.unhunch.core.match;

import java.util.List;
import java.util.Map;

/**
 * Words that mean the same thing, by language. Names and aliases of exercises, routines and tips
 * are not terms: they come from the items themselves.
 *
 * @param words phrases by language tag, such as {@code en -> [between the shoulder blades]}
 */
public record Term(Meaning meaning, Map<String, List<String>> words) {
    /** Copies the map. */
    public Term {
        words = Map.copyOf(words);
    }
}
