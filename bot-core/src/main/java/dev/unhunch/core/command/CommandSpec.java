package dev.unhunch.core.command;

import java.util.List;
import java.util.Optional;

/**
 * A command, said once: platforms' registrations, help and completion all come from it. Its
 * sentences are in the bundle: {@code command.NAME.description}, {@code command.NAME.examples},
 * {@code command.NAME.option.OPTION}; a translation may add {@code command.NAME.name} and {@code
 * command.NAME.option.OPTION.name}. {@link Wording} reads them.
 */
public record CommandSpec(
        String name,
        List<Option> options,
        List<CommandSpec> subcommands,
        Availability availability) {
    /** Copies the lists; throws on a name that a platform would refuse. */
    public CommandSpec {
        if (!name.matches("[a-z]{1,32}"))
            throw new IllegalArgumentException("not a command name: " + name);
        options = List.copyOf(options);
        subcommands = List.copyOf(subcommands);
    }

    /** A command that is only the start of others. */
    public static CommandSpec group(String name, List<CommandSpec> subcommands) {
        return new CommandSpec(name, List.of(), subcommands, Availability.EVERYWHERE);
    }

    /** The subcommand of a name. */
    public Optional<CommandSpec> subcommand(String name) {
        return subcommands.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** A command without subcommands. */
    public static CommandSpec of(String name, Option... options) {
        return new CommandSpec(name, List.of(options), List.of(), Availability.EVERYWHERE);
    }

    /** The same, of use only where we are a member. */
    public CommandSpec whereWeAre() {
        return new CommandSpec(name, options, subcommands, Availability.WHERE_WE_ARE);
    }
}
