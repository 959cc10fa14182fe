package dev.unhunch.core.card;

/**
 * The smallest limit of all platforms for each part of a card. Sources: Discord's "Component
 * reference" (Components V2: 4,000 characters and 40 components a message, 5 buttons a row, 25
 * options, custom id 100, labels 80) and Slack's "Block Kit reference" (header 150, section 3,000,
 * field 2,000, button label 75, option label 75, modal title 24, alternative text 2,000).
 *
 * <p>Texts are limited before escaping. Slack writes {@code &} as five characters, so every limit
 * on running text leaves room for that.
 */
public final class CardLimits {
    /** Slack's header block holds 150 characters. */
    public static final int TITLE = 150;

    /** Slack's section block holds 3,000 characters after escaping. */
    public static final int BLOCK_TEXT = 1_500;

    /** Discord allows 4,000 characters over the whole message, marks included. */
    public static final int CARD_TEXT = 3_900;

    /** Discord allows 40 components over the whole message; actions count too. */
    public static final int BLOCKS = 15;

    /** Numbered steps in one block. */
    public static final int STEPS = 12;

    /** Slack's section block holds 10 fields. */
    public static final int FACTS = 10;

    /** Discord takes 10 files a message, and 10 pictures in one gallery. */
    public static final int PICTURES = 10;

    /** Discord's link button holds 512 characters of address. */
    public static final int URL = 512;

    /** Discord's alternative text holds 1,024 characters. */
    public static final int ALTERNATIVE_TEXT = 1_000;

    /** Rows of actions under a card; a select takes a row of its own. */
    public static final int ACTION_ROWS = 5;

    /** Discord allows five buttons a row. */
    public static final int BUTTONS_PER_ROW = 5;

    /** Slack's button label and option label hold 75 characters. */
    public static final int LABEL = 75;

    /** Discord's select holds 25 options. */
    public static final int CHOICES = 25;

    /** Slack's checkboxes hold 10 options. */
    public static final int CHOICES_OF_MANY = 10;

    /** Discord's option value and custom id hold 100 characters. */
    public static final int ID = 100;

    /** Slack's modal title holds 24 characters. */
    public static final int MODAL_TITLE = 24;

    /** Discord's modal holds five inputs. */
    public static final int MODAL_FIELDS = 5;

    private CardLimits() {}

    /** Returns the text, or throws where it is empty or longer than allowed. */
    static String within(int limit, String what, String text) {
        if (text.isBlank()) throw new IllegalArgumentException(what + " is empty");
        if (text.length() > limit)
            throw new IllegalArgumentException(
                    what + " has " + text.length() + " characters of " + limit + ": " + text);
        return text;
    }

    /** Throws where a count is outside {@code 1..limit}. */
    static void count(int limit, String what, int count) {
        if (count < 1 || count > limit)
            throw new IllegalArgumentException(count + " " + what + ", allowed 1 to " + limit);
    }
}
