package dev.unhunch.core.command;

import dev.unhunch.core.card.Choice;

import java.util.List;
import java.util.Locale;

/** One thing that a command may be told. Its words are in the bundle, by its command and name. */
public sealed interface Option {
    /** The key of its value, as Discord shows it. */
    String name();

    /** Whether the command can do nothing without it. */
    boolean required();

    /**
     * Free words; a typed line's remaining words go here.
     *
     * @param suggestions what to offer while somebody types
     */
    record Word(String name, boolean required, Suggestions suggestions) implements Option {}

    /** One of a few fixed values. */
    record Pick(String name, boolean required, List<Choice> choices) implements Option {
        /** Copies the list. */
        public Pick {
            choices = List.copyOf(choices);
        }
    }

    /** Offers for what has been typed so far, best first, at most 25. */
    @FunctionalInterface
    interface Suggestions {
        /** For words that cannot be guessed; a platform need not ask while somebody types. */
        Suggestions NONE = (_, _) -> List.of();

        /** Offers for the letters typed so far, which may be none. */
        List<Choice> offer(Locale locale, String typed);
    }
}
