package dev.unhunch.app.cli;

import dev.unhunch.app.serve.Serving;

import java.util.concurrent.Callable;

/** {@code unhunch}: runs the product until it is stopped. */
public final class ServeCommand implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        var start = Start.fromEnvironment();
        if (start.isEmpty()) return ExitCode.WRONG_USE;
        var serving = new Serving(start.get().settings(), start.get().product(), Console.err());
        return serving.run() ? ExitCode.FINE : ExitCode.FAILURE;
    }
}
