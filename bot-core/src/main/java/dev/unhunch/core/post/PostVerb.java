package dev.unhunch.core.post;

/**
 * The verbs of the buttons under posts. They stand in messages for years: add, never rename. The
 * first argument is always the wire form of the post's key.
 */
public final class PostVerb {
    /** Notes that somebody has done it: 0 for the post itself, n for its n-th alternative. */
    public static final String DONE = "done";

    /** Takes that back: the number above, the date it was noted for. */
    public static final String UNDO = "undo";

    /** Something else for the one who taps: which alternative, from 1. */
    public static final String SWAP = "swap";

    /** The same challenge from its first day. */
    public static final String CHALLENGE_AGAIN = "challenge-again";

    /** Another challenge: its id. */
    public static final String CHALLENGE_NEXT = "challenge-next";

    /** A mix each time instead of a challenge. */
    public static final String CHALLENGE_MIX = "challenge-mix";

    private PostVerb() {}
}
