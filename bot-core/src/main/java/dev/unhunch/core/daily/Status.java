package dev.unhunch.core.daily;

/** Whether a subscription posts. */
public sealed interface Status {
    /** It does, on every date that is not left out. */
    record Active() implements Status {}

    /** It rests until somebody resumes it. */
    record Paused() implements Status {}

    /**
     * It rests because the place is gone or closed to us.
     *
     * @param missing what is missing, in the platform's own words
     */
    record Broken(String missing) implements Status {}

    /** Unsubscribed; kept for some days so that subscribing again cannot post twice. */
    record Off() implements Status {}
}
