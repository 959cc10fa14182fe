package dev.unhunch.core.bot;

import dev.unhunch.core.text.Texts;

import java.util.Map;

/**
 * A command with its values, whichever road it came by.
 *
 * @param arguments option values by option name; what was not given is absent
 */
public record Call(Caller caller, Map<String, String> arguments) {
    /** Copies the map. */
    public Call {
        arguments = Map.copyOf(arguments);
    }

    /** The value of an option, empty where it was not given. */
    public String argument(String option) {
        return arguments.getOrDefault(option, "");
    }

    /** The product's sentences in the caller's language. */
    public Texts texts() {
        return Texts.in(caller.locale());
    }
}
