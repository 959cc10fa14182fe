package dev.unhunch.core.feature.daily;

/**
 * The verbs of this feature's buttons and forms. They stand in messages for years: add, never
 * rename, and never give an old one a new meaning.
 */
public final class DailyVerb {
    /** Opens the form that subscribes a channel: perhaps a wish. */
    public static final String FORM = "daily-form";

    /** That form, sent. */
    static final String SENT = "daily-sent";

    /** That form, sent to look only: no wish is saved. */
    static final String LOOKED = "daily-looked";

    /** Subscribes to a wish. */
    static final String ADD = "daily-add";

    /** Subscribes to a wish and changes what it says for all times. */
    static final String SET = "daily-set";

    /** Shows the next posts of a wish, or of what is saved. */
    static final String LOOK = "daily-look";

    /** Shows what is saved. */
    static final String SHOW = "daily-show";

    /** Opens the form that changes a line: perhaps its number. */
    static final String EDIT = "daily-edit";

    /** That form, sent: the line's number, the version that was seen. */
    static final String EDITED = "daily-edited";

    /** Puts a line at another time: its number, the version that was seen, the wish. */
    static final String MOVE = "daily-move";

    /** Rests until somebody resumes it. */
    static final String PAUSE = "daily-pause";

    /** Goes on. */
    static final String RESUME = "daily-resume";

    /** Shows the dates left out. */
    static final String SKIPS = "daily-skips";

    /** Takes the chosen date back in, or all of them. */
    static final String UNSKIP = "daily-unskip";

    /** Posts in another language: its tag. */
    static final String LANGUAGE = "daily-language";

    /** Posts one now. */
    static final String NOW = "daily-now";

    /** Asks whether to stop: perhaps a line's number. */
    static final String STOP = "daily-stop";

    /** Stops: the version that was seen, perhaps a line's number. */
    static final String OFF = "daily-off";

    /** Opens the form that subscribes a channel which is chosen in it. */
    public static final String ELSEWHERE = "daily-elsewhere";

    /** That form, sent. */
    static final String CHOSEN = "daily-chosen";

    /**
     * Does something about another channel than the one it is tapped in: its id, verb, arguments.
     */
    static final String AT = "daily-at";

    /** Looks whether a broken one can go on: the subscription's id. */
    static final String AGAIN = "daily-again";

    private DailyVerb() {}
}
