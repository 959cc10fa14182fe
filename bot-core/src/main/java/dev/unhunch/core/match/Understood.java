package dev.unhunch.core.match;

import java.util.Set;

/**
 * What a line comes to.
 *
 * @param wanted what it asks for in so many words, such as "routine"; at most one of each
 * @param verdict whether to act on the query
 */
record Understood(Query query, Set<Meaning.Wanted> wanted, Verdict verdict) {
    enum Verdict {
        /** The query says what is wanted. */
        CLEAR,
        /** It asks what there is. */
        HELP,
        /** Too little of it is known. */
        UNCLEAR
    }

    Understood {
        wanted = Set.copyOf(wanted);
    }
}
