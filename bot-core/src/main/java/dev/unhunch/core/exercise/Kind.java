package dev.unhunch.core.exercise;

/** What an exercise mainly does. */
public enum Kind {
    /** Lengthens a muscle and holds it there. */
    STRETCH,
    /** Moves a joint through its range. */
    MOBILITY,
    /** Loads a muscle. */
    STRENGTH,
    /** Lets go of tension, or slows the breath. */
    RELAX,
    /** Rests the eyes. */
    EYES
}
