package dev.unhunch.core.match;

import java.util.Set;

/**
 * What a line comes to.
 *
 * @param wanted what it asks for in so many words, such as "routine"; at most one of each
 * @param verdict whether to act on the query
 * @param evidence what speaks for that
 * @param against what speaks against
 */
record Understood(
        Query query, Set<Meaning.Wanted> wanted, Verdict verdict, double evidence, double against) {
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

    /** The same, taken as a question about what there is. */
    Understood askingForHelp() {
        return new Understood(query, wanted, Verdict.HELP, evidence, against);
    }
}
