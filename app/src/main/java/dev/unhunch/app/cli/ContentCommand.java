package dev.unhunch.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code unhunch content}: work with content packs. */
@Command(
        name = "content",
        resourceBundle = "dev.unhunch.app.commandline",
        mixinStandardHelpOptions = true,
        subcommands = ContentCheckCommand.class)
public final class ContentCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}
