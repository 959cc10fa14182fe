package dev.unhunch.core.bot;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Modal;

/** What goes back to the one who spoke. */
public sealed interface Reply {
    /** Only the caller sees it. */
    record Ephemeral(Card card, Subject subject) implements Reply {}

    /** Everybody in the place sees it. */
    record Public(Card card, Subject subject) implements Reply {}

    /** Takes the place of the message acted on; where there is none, as {@link Ephemeral}. */
    record Update(Card card, Subject subject) implements Reply {}

    /** A form to fill in. */
    record OpenModal(Modal modal) implements Reply {}

    /** No answer is due. */
    record Nothing() implements Reply {}
}
