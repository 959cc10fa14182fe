package dev.unhunch.app.cli;

import dev.unhunch.app.settings.OperatorTexts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code unhunch pictures}: says why nothing is drawn here. In a checkout the launcher starts
 * another program instead, which is not part of the product, nor is what it needs.
 */
@Command(
        name = "pictures",
        resourceBundle = "dev.unhunch.app.commandline",
        mixinStandardHelpOptions = true)
public final class PicturesCommand implements Callable<Integer> {
    /** Whatever was asked for, the answer is the same. Picocli adds to the list. */
    @Unmatched private final List<String> words = new ArrayList<>();

    @Override
    public Integer call() {
        Console.err()
                .println(new OperatorTexts().say("pictures.elsewhere", String.join(" ", words)));
        return ExitCode.WRONG_USE;
    }
}
