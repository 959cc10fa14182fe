package dev.unhunch.core.feature.daily;

import dev.unhunch.core.card.Choice;

import java.util.List;

/** What was understood of somebody's words. */
sealed interface Reading {
    /** All of it. */
    record Clear(Wish wish) implements Reading {}

    /** Not all of it; nothing may be saved. */
    record Unclear(Wish soFar, List<Trouble> troubles) implements Reading {
        /** Copies the list. */
        public Unclear {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * One thing that was not understood.
     *
     * @param text what is wrong and what would be right
     * @param choices what may have been meant: codes of offerings or ids of zones
     */
    record Trouble(String text, List<Choice> choices) {
        /** Copies the list. */
        public Trouble {
            choices = List.copyOf(choices);
        }

        static Trouble of(String text) {
            return new Trouble(text, List.of());
        }
    }

    static Reading of(Wish wish, List<Trouble> troubles) {
        return troubles.isEmpty() ? new Clear(wish) : new Unclear(wish, troubles);
    }
}
