package dev.unhunch.core.bot;

import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Map;

/**
 * A command with its values, whichever road it came by.
 *
 * @param path the command's name and its subcommands' names
 * @param arguments option values by option name; what was not given is absent
 */
public record Call(Caller caller, List<String> path, Map<String, String> arguments) {
    /** Copies the collections. */
    public Call {
        path = List.copyOf(path);
        arguments = Map.copyOf(arguments);
    }

    /** The name under which words stand that were typed to a command without options. */
    public static final String REST = "words";

    /** The value of an option, empty where it was not given. */
    public String argument(String option) {
        return arguments.getOrDefault(option, "");
    }

    /** The product's sentences in the caller's language. */
    public Texts texts() {
        return Texts.in(caller.locale());
    }
}
