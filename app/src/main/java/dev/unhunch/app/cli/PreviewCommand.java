package dev.unhunch.app.cli;

import dev.unhunch.app.preview.Preview;
import dev.unhunch.app.preview.PreviewText;
import dev.unhunch.app.preview.Wish;
import dev.unhunch.app.preview.WishReader;
import dev.unhunch.app.settings.OperatorTexts;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.Instant;
import java.util.concurrent.Callable;

/**
 * {@code unhunch preview --zone Berlin --at 9am}: when a schedule posts. It reads no settings and
 * opens no store.
 */
@Command(
        name = "preview",
        resourceBundle = "dev.unhunch.app.commandline",
        mixinStandardHelpOptions = true)
public final class PreviewCommand implements Callable<Integer> {
    private final OperatorTexts texts = new OperatorTexts();

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "zone")
    private @Nullable String zone;

    @Option(names = "--at", paramLabel = "TIME", descriptionKey = "at")
    private @Nullable String at;

    @Option(
            names = "--days",
            paramLabel = "DAYS",
            defaultValue = "mon-fri",
            descriptionKey = "days")
    private String days = "mon-fri";

    @Option(names = "--after", paramLabel = "INSTANT", descriptionKey = "after")
    private @Nullable String after;

    @Option(names = "--last-slot", paramLabel = "DATE", descriptionKey = "lastSlot")
    private @Nullable String lastSlot;

    @Option(names = "--count", paramLabel = "NUMBER", defaultValue = "5", descriptionKey = "count")
    private String count = "5";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        var wish = new Wish(zone, at, days, after, lastSlot, count);
        var outcome = WishReader.read(wish, Instant.now(), texts);
        if (!outcome.problems().isEmpty()) {
            Console.err().println(texts.say("preview.wrong"));
            outcome.problems().forEach(problem -> Console.err().println("- " + problem));
        }
        outcome.preview().ifPresent(this::print);
        return outcome.problems().isEmpty() ? ExitCode.FINE : ExitCode.WRONG_USE;
    }

    private void print(Preview preview) {
        try (var out = Console.out()) {
            out.println(json ? PreviewText.json(preview) : new PreviewText(texts).table(preview));
        }
    }
}
