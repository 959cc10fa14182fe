package dev.unhunch.core.feature;

import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Wording;
import dev.unhunch.core.text.Texts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the bundle says about one command, which may be another's subcommand. */
record CommandWords(List<CommandSpec> path, Texts texts) {
    /** Copies the list. */
    CommandWords {
        path = List.copyOf(path);
    }

    static CommandWords of(CommandSpec command, Texts texts) {
        return new CommandWords(List.of(command), texts);
    }

    /** Commands that do something: of a group, its subcommands. */
    static Stream<CommandWords> leaves(Collection<CommandSpec> commands, Texts texts) {
        return commands.stream()
                .map(each -> of(each, texts))
                .flatMap(each ->
                        each.command().subcommands().isEmpty()
                                ? Stream.of(each)
                                : each.subcommands().stream());
    }

    CommandSpec command() {
        return path.getLast();
    }

    List<CommandWords> subcommands() {
        return command().subcommands().stream()
                .map(each ->
                        new CommandWords(
                                Stream.concat(path.stream(), Stream.of(each)).toList(), texts))
                .toList();
    }

    /** {@code /daily subscribe}. */
    String title() {
        return "/" + path.stream().map(CommandSpec::name).collect(Collectors.joining(" "));
    }

    private Wording wording() {
        return new Wording(path.stream().map(CommandSpec::name).toList(), texts);
    }

    /** {@code /daily skip [dates]}. */
    String usageLine() {
        var line = new StringBuilder(title());
        for (var option : command().options()) {
            var label = wording().option(option.name());
            line.append(option.required() ? " " + label : " [" + label + "]");
        }
        return line.toString();
    }

    String description() {
        return wording().description();
    }

    List<String> examples() {
        return wording().examples();
    }
}
