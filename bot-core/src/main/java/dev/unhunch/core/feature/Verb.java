package dev.unhunch.core.feature;

import dev.unhunch.core.show.SafetyCard;

/**
 * The verbs of our buttons. They stand in messages for years: add, never rename, and never give an
 * old one a new meaning.
 */
public final class Verb {
    /** Something else for the same wish: shelf, query, the item shown now. */
    static final String ANOTHER = "another";

    /** An item chosen from a menu: shelf, query. */
    static final String PICK = "pick";

    /** Posts an item for everybody: shelf, item. */
    static final String SHARE = "share";

    /** Asks privately, in words of ours: shelf, words. */
    static final String ASK = "ask";

    /** When to stop and when to get help. */
    static final String WHEN_TO_GET_HELP = SafetyCard.GET_HELP;

    /** Gentle movement after the clinician tier's advice. */
    static final String GENTLE = "gentle";

    /** How to ask: perhaps a command. */
    public static final String HELP = "help";

    /** Opens the form that finds an exercise. */
    static final String FIND = "find";

    /** That form, sent. */
    static final String FOUND = "found";

    private Verb() {}
}
