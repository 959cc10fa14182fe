package dev.unhunch.core.bot;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people do, in the words that all platforms share. */
public sealed interface Incoming {
    /** Who did it and where. */
    Caller caller();

    /** The same by somebody whose language is known by now. */
    default Incoming reading(Locale language) {
        var by = caller().reading(language);
        return switch (this) {
            case Command(_, var path, var arguments) -> new Command(by, path, arguments);
            case FreeText(_, var text) -> new FreeText(by, text);
            case Message(_, var text, var isAlone) -> new Message(by, text, isAlone);
            case Acted(_, var press, var chosen) -> new Acted(by, press, chosen);
            case Happened(_, var occasion) -> new Happened(by, occasion);
            case Submitted(_, var form, var fields) -> new Submitted(by, form, fields);
        };
    }

    /**
     * A command with its options already apart, as Discord sends it.
     *
     * @param path the command's name and its subcommands' names
     * @param arguments option values by option name
     */
    record Command(Caller caller, List<String> path, Map<String, String> arguments)
            implements Incoming {
        /** Copies the collections. */
        public Command {
            path = List.copyOf(path);
            arguments = Map.copyOf(arguments);
        }
    }

    /**
     * A typed line, with or without a command at its start: {@code /stretch neck}, "neck hurts".
     */
    record FreeText(Caller caller, String text) implements Incoming {}

    /**
     * Words written to us as an ordinary message, which cannot open a form and on some platforms
     * cannot be answered so that only their author sees it.
     *
     * @param isAlone whether nobody but the author reads the answer
     */
    record Message(Caller caller, String text, boolean isAlone) implements Incoming {}

    /**
     * A tap on a button, or a choice in a menu.
     *
     * @param press the action id as the platform carries it; public input
     * @param chosen values chosen in a menu, empty for a button
     */
    record Acted(Caller caller, String press, List<String> chosen) implements Incoming {
        /** Copies the list. */
        public Acted {
            chosen = List.copyOf(chosen);
        }
    }

    /** Something that happened around a person, without a word or a tap. */
    record Happened(Caller caller, Occasion occasion) implements Incoming {}

    /** What can happen around a person. */
    enum Occasion {
        /** They invited us to the place; the answer is for everybody there. */
        INVITED,
        /** They opened the page that the platform gives us for each person. */
        HOME_OPENED
    }

    /**
     * A form sent.
     *
     * @param form the action id as the platform carries it; public input
     * @param fields answers by field name; what was left empty is absent
     */
    record Submitted(Caller caller, String form, Map<String, String> fields) implements Incoming {
        /** Copies the map. */
        public Submitted {
            fields = Map.copyOf(fields);
        }
    }
}
