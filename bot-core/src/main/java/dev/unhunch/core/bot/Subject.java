package dev.unhunch.core.bot;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.safety.Tier;

import java.util.List;

/** What an answer is about, for programs; people read the card. */
public sealed interface Subject {
    /**
     * An exercise.
     *
     * @param alternatives ids of exercises offered besides
     */
    record OfExercise(Exercise exercise, List<String> alternatives) implements Subject {
        /** Copies the list. */
        public OfExercise {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * A routine.
     *
     * @param alternatives ids of routines offered besides
     */
    record OfRoutine(Routine routine, List<String> alternatives) implements Subject {
        /** Copies the list. */
        public OfRoutine {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * A tip.
     *
     * @param alternatives ids of tips offered besides
     */
    record OfTip(Tip tip, List<String> alternatives) implements Subject {
        /** Copies the list. */
        public OfTip {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** Help before any exercise. */
    record OfSafety(Tier tier) implements Subject {}

    /** How to ask. */
    record OfHelp() implements Subject {}

    /** What a channel gets and when. */
    record OfSchedule() implements Subject {}

    /** What somebody did. */
    record OfProgress() implements Subject {}

    /** Something that could not be understood or done. */
    record OfError() implements Subject {}
}
