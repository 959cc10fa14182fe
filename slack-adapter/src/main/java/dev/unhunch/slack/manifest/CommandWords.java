package dev.unhunch.slack.manifest;

import dev.unhunch.core.command.CommandLine;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;
import dev.unhunch.core.command.Wording;
import dev.unhunch.core.text.Texts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Slack shows of the slash commands while somebody types. */
record CommandWords(List<CommandSpec> specs, Texts texts, ManifestTexts words) {
    /**
     * Left out: Slack had a command of that name itself, and refuses a whole manifest for one name
     * that it keeps for itself (seen with {@code /status}). It works under the umbrella.
     */
    private static final Set<String> RESERVED = Set.of("help");

    /**
     * One of them.
     *
     * @param hint what may follow it; empty where nothing does
     */
    record Shown(String name, String description, String hint) {}

    /** Those whose names are free, and the umbrella, under which all of them can be reached. */
    List<Shown> all() {
        var free = specs.stream().filter(command -> !RESERVED.contains(command.name()));
        return Stream.concat(free.map(this::shown), Stream.of(umbrella())).toList();
    }

    private Shown shown(CommandSpec command) {
        var wording = new Wording(List.of(command.name()), texts);
        return new Shown(command.name(), wording.description(), hint(command, wording));
    }

    private static String hint(CommandSpec command, Wording wording) {
        if (!command.subcommands().isEmpty()) return names(command.subcommands());
        return command.options().stream()
                .map(option -> hint(option, wording))
                .collect(Collectors.joining(" "));
    }

    private static String hint(Option option, Wording wording) {
        var label = wording.option(option.name());
        return option.required() ? label : "[" + label + "]";
    }

    private Shown umbrella() {
        return new Shown(CommandLine.UMBRELLA, words.say("umbrella.description"), names(specs));
    }

    private static String names(List<CommandSpec> commands) {
        return commands.stream().map(CommandSpec::name).collect(Collectors.joining(" | "));
    }
}
