package dev.unhunch.app.packs;

import dev.unhunch.app.packs.OwnPacks.Loaded;
import dev.unhunch.content.Content;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks every two seconds whether a file of the operator's packs has changed, and brings all of
 * them in anew. It looks instead of being told, since neither network folders nor the mounts of
 * containers tell reliably. What changes is left alone until a whole look finds it quiet.
 */
public final class PackWatch implements AutoCloseable {
    /** Also longer than the two seconds that the coarsest file systems round times to. */
    public static final Duration USUAL = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(PackWatch.class);

    private final List<Path> packs;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("packs").factory());
    private Listing tried;
    private @Nullable Listing restless;

    /** A watch over packs; make it before they are read, so that no change slips between. */
    public PackWatch(List<Path> packs) {
        this.packs = List.copyOf(packs);
        this.tried = Listing.of(packs);
    }

    /** What a look found. */
    enum Look {
        /** Nothing has changed. */
        SAME,
        /** Something changes; it is left until it is quiet. */
        RESTLESS,
        /** The packs, as they are now, are live. */
        REPLACED,
        /** They cannot be used as they are now; what was live is live. */
        REFUSED
    }

    /**
     * Looks from now on; does nothing where there are no packs.
     *
     * @param live takes what is to take the place of what is live
     */
    public void start(Duration between, Consumer<Content> live) {
        if (packs.isEmpty()) return;
        var _ =
                looks.scheduleWithFixedDelay(
                        () -> lookAndSurvive(live),
                        between.toMillis(),
                        between.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private void lookAndSurvive(Consumer<Content> live) {
        try {
            look(live);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // Thrown on, it would end all further looks without a word.
            log.error("Could not look at the content packs; what was live stays", unforeseen);
        }
    }

    /** Looks once. */
    synchronized Look look(Consumer<Content> live) {
        var seen = Listing.of(packs);
        if (seen.equals(tried)) {
            restless = null;
            return Look.SAME;
        }
        if (!seen.equals(restless)) {
            restless = seen;
            return Look.RESTLESS;
        }
        var before = tried;
        // Whatever goes wrong from here on would go wrong again, every two seconds.
        tried = seen;
        var loaded = OwnPacks.load(packs);
        if (!Listing.of(packs).equals(seen)) {
            tried = before;
            return Look.RESTLESS;
        }
        restless = null;
        return take(loaded, live);
    }

    private static Look take(Loaded loaded, Consumer<Content> live) {
        return switch (loaded) {
            case Loaded.Usable(var content, var names, var warnings) -> {
                live.accept(content);
                warnings.forEach(each -> log.warn("Content pack: {}", each));
                log.info("The content packs changed; live are now: {}", String.join(", ", names));
                yield Look.REPLACED;
            }
            case Loaded.Unusable(var problems) -> {
                problems.forEach(each -> log.warn("Content pack: {}", each));
                log.warn(
                        "The content packs changed, but cannot be used (problems above: {}); what"
                                + " was live stays",
                        problems.size());
                yield Look.REFUSED;
            }
        };
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
