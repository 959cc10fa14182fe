package dev.unhunch.web.room;

import dev.unhunch.core.card.Card;
import dev.unhunch.core.people.Person;

import java.time.Instant;

/**
 * Something said in a channel.
 *
 * @param id rises with every message; newer ones have larger ids
 * @param onlyYou whether just one person sees it
 */
public record Message(long id, Instant at, boolean onlyYou, Content content) {
    /** What was said and by whom. */
    public sealed interface Content {}

    /** A line that a person typed. */
    public record Line(Person from, String text) implements Content {}

    /** A card of ours. */
    public record Posted(Card card) implements Content {}

    /**
     * A card of ours as the transcript keeps it.
     *
     * @param body as whoever handed in the cards' written form wrote it, today or long ago
     */
    public record Kept(String body) implements Content {}

    Message with(Content other) {
        return new Message(id, at, onlyYou, other);
    }
}
