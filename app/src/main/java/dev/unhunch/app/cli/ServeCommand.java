package dev.unhunch.app.cli;

import dev.unhunch.app.serve.Serving;
import dev.unhunch.app.settings.OperatorTexts;

import java.util.concurrent.Callable;

/** {@code unhunch}: runs the product until it is stopped. */
public final class ServeCommand implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        var texts = new OperatorTexts();
        var settings = ExitCode.settings(texts);
        if (settings.isEmpty()) return ExitCode.WRONG_USE;
        var ran = new Serving(settings.get(), texts, Console.err()).run();
        return ran ? ExitCode.FINE : ExitCode.FAILURE;
    }
}
