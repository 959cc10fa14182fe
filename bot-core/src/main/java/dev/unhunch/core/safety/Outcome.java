package dev.unhunch.core.safety;

/** How close a line came to an alarm, the closest first. */
public enum Outcome {
    /** It is raised. */
    RAISED,
    /** A harmless saying took the alarming words in. */
    SILENCED,
    /** It would be raised but for something harmless beside it. */
    HARMLESS_BESIDE,
    /** Its words stand there, but a denying word comes before them. */
    DENIED,
    /** All of its words stand there, too far apart. */
    TOO_FAR_APART,
    /** All but one of at least three groups of words stand there. */
    ONE_MISSING,
    /** Less than that. */
    INCOMPLETE
}
