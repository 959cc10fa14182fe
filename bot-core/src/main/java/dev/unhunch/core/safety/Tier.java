package dev.unhunch.core.safety;

/** How pressing it sounds, the most pressing first. */
public enum Tier {
    /** Somebody may be thinking of ending their life. */
    CRISIS,
    /** Emergency services, now. */
    EMERGENCY,
    /** A doctor, today. */
    URGENT,
    /** A clinician, soon; gentle movement only if it brings nothing on. */
    CLINICIAN
}
