package dev.unhunch.core.match;

/** What an exercise is wanted for. */
public enum Goal {
    /** Stretching, mobility, relaxing; strengthening only where there is nothing else. */
    STRETCH,
    /** Strengthening; anything else only where there is nothing else. */
    STRENGTHEN,
    /** Whatever fits. */
    ANY
}
