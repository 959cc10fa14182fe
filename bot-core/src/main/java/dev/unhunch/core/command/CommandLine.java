package dev.unhunch.core.command;

import dev.unhunch.core.words.Spelling;
import dev.unhunch.core.words.Tokens;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A typed line, understood as far as commands go: {@code /stretch neck}, {@code stretch neck} and
 * {@code /unhunch stretch neck} name the same command.
 */
public sealed interface CommandLine {
    /** The umbrella command, under which every other one can be reached. */
    String UMBRELLA = "unhunch";

    /** A command and the words after it. */
    record Known(CommandSpec command, String rest) implements CommandLine {}

    /**
     * A line that starts with a slash and no command of ours.
     *
     * @param near names of commands that it may have been, the nearest first
     */
    record Unknown(List<String> near) implements CommandLine {}

    /** Words without a command. */
    record Words(String text) implements CommandLine {}

    /** Nothing, or a slash alone. */
    record Empty() implements CommandLine {}

    /** Reads a line. */
    static CommandLine read(String line, Collection<CommandSpec> commands) {
        var text = line.strip();
        boolean slash = text.startsWith("/") || text.startsWith("／");
        if (slash) text = text.substring(1).strip();
        if (text.isEmpty()) return new Empty();
        var words = text.split("\\s+", 2);
        var name = words[0].toLowerCase(Locale.ROOT);
        var rest = words.length > 1 ? words[1].strip() : "";
        if (name.equals(UMBRELLA)) return rest.isEmpty() ? new Empty() : read(rest, commands);
        for (var command : commands)
            if (command.name().equals(name)) return new Known(command, rest);
        return slash ? new Unknown(near(name, commands)) : new Words(text);
    }

    private static List<String> near(String name, Collection<CommandSpec> commands) {
        var typed = String.join("", Tokens.of(name.substring(0, Math.min(name.length(), 40))));
        var names = commands.stream().map(CommandSpec::name).collect(Collectors.toList());
        if (typed.isEmpty()) return List.of();
        return new Spelling(names, Set.of())
                .mend(typed)
                .map(List::of)
                .orElseGet(() ->
                        names.stream()
                                .filter(each -> typed.length() > 2)
                                .filter(each -> each.startsWith(typed) || typed.startsWith(each))
                                .toList());
    }
}
