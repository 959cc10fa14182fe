package dev.unhunch.crash;

import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Rich;

import java.util.List;

/** The least that a card can be: what it says does not matter here. */
final class Cards {
    private Cards() {}

    /** A card with a key in its Done button. */
    static Card of(String key) {
        var done = Action.Button.main("Done", ActionId.of("done", key));
        return new Card(
                "Post",
                List.of(new Block.Text(new Rich.Plain("Move."))),
                List.of(List.of(done)),
                "Post");
    }
}
