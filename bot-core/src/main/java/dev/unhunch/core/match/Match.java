package dev.unhunch.core.match;

import java.util.List;
import java.util.Set;

/** What came of looking for something. */
public sealed interface Match<T> {
    /**
     * There is something.
     *
     * @param bestFirst at least one; those that fit equally well keep the library's order
     * @param relaxed wishes that nothing met, which the answer has to admit
     * @param byName whether it was asked for by its name
     */
    record Found<T>(List<T> bestFirst, Query understood, Set<Relaxed> relaxed, boolean byName)
            implements Match<T> {
        /** Copies the collections; throws where the list is empty. */
        public Found {
            bestFirst = List.copyOf(bestFirst);
            relaxed = Set.copyOf(relaxed);
            if (bestFirst.isEmpty()) throw new IllegalArgumentException("found nothing");
        }

        /** The best of them. */
        public T best() {
            return bestFirst.getFirst();
        }
    }

    /**
     * The words were clear, but the library has nothing for them yet.
     *
     * @param nearest what else fits the other wishes; may be empty
     */
    record NothingYet<T>(Query understood, List<T> nearest) implements Match<T> {
        /** Copies the list. */
        public NothingYet {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * The words say nothing to us.
     *
     * @param suggestions what may have been meant; often empty
     */
    record NotUnderstood<T>(List<Suggestion> suggestions) implements Match<T> {
        /** Copies the list. */
        public NotUnderstood {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** The words ask what there is, or how to ask. */
    record AsksForHelp<T>() implements Match<T> {}
}
