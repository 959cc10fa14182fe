package dev.unhunch.core.feature;

import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.stream.Collectors;

/** The commands as a Markdown table, for the README. */
public final class CommandTable {
    private CommandTable() {}

    /** A row for each command and subcommand: how to type it, what it does, examples. */
    public static String of(List<CommandSpec> commands, Texts texts) {
        return CommandWords.leaves(commands, texts)
                .map(CommandTable::row)
                .collect(
                        Collectors.joining(
                                "\n",
                                "| command | what | for example |\n| --- | --- | --- |\n",
                                ""));
    }

    private static String row(CommandWords command) {
        var examples =
                command.examples().stream()
                        .map(example -> "`" + example + "`")
                        .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s |".formatted(command.usageLine(), command.description(), examples);
    }
}
