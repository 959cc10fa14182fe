package dev.unhunch.core.exercise;

/** How the body is placed for an exercise. */
public enum Position {
    /** On a chair. */
    SEATED,
    /** On the feet. */
    STANDING,
    /** Sitting on the floor, or on it in more than one way. */
    FLOOR,
    /** Lying on the back. */
    SUPINE,
    /** Lying on the front. */
    PRONE,
    /** Lying on one side. */
    SIDE_LYING,
    /** On the knees, or on hands and knees. */
    KNEELING;

    /** Whether one gets down to the floor for it. */
    public boolean isOnTheFloor() {
        return this != SEATED && this != STANDING;
    }
}
