package dev.unhunch.core.feature;

import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.stream.Collectors;

/** The commands as a Markdown table, for the README. */
public final class CommandTable {
    private CommandTable() {}

    /** A row for each command: how to type it, what it does, examples. */
    public static String of(List<CommandSpec> commands, Texts texts) {
        return commands.stream()
                .map(command -> row(command, texts))
                .collect(
                        Collectors.joining(
                                "\n",
                                "| command | what | for example |\n| --- | --- | --- |\n",
                                ""));
    }

    private static String row(CommandSpec command, Texts texts) {
        var examples =
                texts.say("command." + command.name() + ".examples")
                        .lines()
                        .map(example -> "`" + example + "`")
                        .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s |"
                .formatted(
                        HelpFeature.usageLine(texts, command),
                        HelpFeature.description(texts, command),
                        examples);
    }
}
