package dev.unhunch.core.bot;

import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;

import java.util.List;
import java.util.Locale;

/** The one door for adapters. Safe for many threads at once. */
public interface Bot {
    /** Answers whatever comes in; never throws for anything that a person can type or tap. */
    Reply answer(Incoming incoming);

    /**
     * Offers for a command's option while somebody types, best first, at most 25.
     *
     * @param path the command's name and its subcommands' names
     */
    List<Choice> suggest(Locale locale, List<String> path, String option, String typed);

    /** All commands, in the order of the help text. */
    List<CommandSpec> commands();
}
