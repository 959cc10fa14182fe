package dev.unhunch.slack.listen;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.card.ActionId;

import java.util.List;
import java.util.Optional;

/** A button that does once more what could not be finished: nothing is kept for it here. */
final class Again {
    private static final String VERB = "slack-again";

    private Again() {}

    /** For a line that was typed; empty where it is too long for a button. */
    static Optional<ActionId> typing(String line) {
        var arguments = List.of(line);
        return ActionId.fits(VERB, arguments)
                ? Optional.of(new ActionId(VERB, arguments))
                : Optional.empty();
    }

    /** What a press means to the core. It is public input, and so was the line. */
    static Incoming read(Caller caller, String press, List<String> chosen) {
        return ActionId.parse(press)
                .filter(id -> id.verb().equals(VERB))
                .flatMap(id -> id.argument(0))
                .<Incoming>map(line -> new Incoming.FreeText(caller, line))
                .orElseGet(() -> new Incoming.Acted(caller, press, chosen));
    }
}
