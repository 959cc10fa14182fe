package dev.unhunch.pictures.press;

/**
 * How large files may be, in bytes. A card has to be there at once on a slow line, a repository
 * keeps every version for ever.
 */
final class Limits {
    static final int STILL = 25_000;
    static final int FILM = 200_000;
    static final int COMPOSED = 60_000;

    private Limits() {}

    /** For the still of a job. */
    static int ofStill(Job job) {
        return switch (job) {
            case Job.Drawing _ -> STILL;
            case Job.RoutineStrip _, Job.ChallengeCover _ -> COMPOSED;
        };
    }
}
