package dev.unhunch.app.cli;

import dev.unhunch.app.packs.PackWatch;
import dev.unhunch.app.serve.Serving;

import java.util.concurrent.Callable;

/** {@code unhunch}: runs the product until it is stopped. */
public final class ServeCommand implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        var start = Start.fromEnvironment();
        if (start.isEmpty()) return ExitCode.WRONG_USE;
        var product = start.get().product();
        start.get().news().forEach(Console.err()::println);
        try (var watch = start.get().watch()) {
            watch.start(PackWatch.USUAL, product::replaceContent);
            var serving = new Serving(start.get().settings(), product, Console.err());
            return serving.run() ? ExitCode.FINE : ExitCode.FAILURE;
        }
    }
}
