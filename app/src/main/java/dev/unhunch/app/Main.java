package dev.unhunch.app;

import dev.unhunch.app.cli.AskCommand;
import dev.unhunch.app.cli.ContentCommand;
import dev.unhunch.app.cli.PicturesCommand;
import dev.unhunch.app.cli.PreviewCommand;
import dev.unhunch.app.cli.ServeCommand;
import dev.unhunch.app.cli.Version;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** Where the product starts: {@code unhunch} serves, {@code unhunch ask} answers once. */
@Command(
        name = "unhunch",
        resourceBundle = "dev.unhunch.app.commandline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            AskCommand.class,
            PreviewCommand.class,
            ContentCommand.class,
            PicturesCommand.class
        })
public final class Main implements Callable<Integer> {
    private Main() {}

    /** Runs one command; exit code 0 fine, 1 failure, 2 wrong use. */
    public static void main(String[] arguments) throws InterruptedException {
        // What serves for weeks does not keep a reader of command lines in memory.
        System.exit(
                arguments.length == 0
                        ? new ServeCommand().call()
                        : new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        return new ServeCommand().call();
    }
}
