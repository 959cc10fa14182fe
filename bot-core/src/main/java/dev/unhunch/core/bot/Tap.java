package dev.unhunch.core.bot;

import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Map;

/**
 * A button pressed, a menu used or a form sent.
 *
 * @param chosen values chosen in a menu
 * @param fields answers of a form
 */
public record Tap(Caller caller, ActionId action, List<String> chosen, Map<String, String> fields) {
    /** Copies the collections. */
    public Tap {
        chosen = List.copyOf(chosen);
        fields = Map.copyOf(fields);
    }

    /** The first value chosen, empty where nothing was. */
    public String choice() {
        return chosen.isEmpty() ? "" : chosen.getFirst();
    }

    /** An argument of the action, empty where there is none. */
    public String argument(int index) {
        return action.argument(index).orElse("");
    }

    /** The product's sentences in the caller's language. */
    public Texts texts() {
        return Texts.in(caller.locale());
    }
}
