package dev.unhunch.core.bot;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Modal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What goes back to the one who spoke. */
public sealed interface Reply {
    /** Only the caller sees it. */
    record Ephemeral(Card card, Subject subject) implements Reply {}

    /** Everybody in the place sees it. */
    record Public(Card card, Subject subject) implements Reply {}

    /**
     * Takes the place of the message acted on where only the caller sees that one; else as {@link
     * Ephemeral}.
     */
    record Update(Card card, Subject subject) implements Reply {}

    /**
     * A form to fill in.
     *
     * @param filledIn the same form with what had to be asked for, where something had to; calling
     *     it may block, so the form opens first
     */
    record OpenModal(Modal modal, Optional<Supplier<Modal>> filledIn) implements Reply {
        /** A form that is complete. */
        public OpenModal(Modal modal) {
            this(modal, Optional.empty());
        }
    }

    /**
     * The page that the platform gives us for each person: cards from top to bottom. Where there is
     * no such page, nothing is shown.
     */
    record Home(List<Card> cards) implements Reply {
        /** Copies the list. */
        public Home {
            cards = List.copyOf(cards);
        }
    }

    /**
     * To a message that others read too: a line for everybody, and what is for its author alone.
     *
     * @param line says nothing of what was asked
     * @param direct goes to the author as a direct message
     */
    record Aside(Card line, Optional<Card> direct) implements Reply {}

    /** No answer is due. */
    record Nothing() implements Reply {}
}
