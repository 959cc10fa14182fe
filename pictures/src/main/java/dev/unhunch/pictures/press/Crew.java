package dev.unhunch.pictures.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Does work on several cores. */
final class Crew {
    /** A film under work takes some 200 MB. */
    private static final int MOST = 4;

    private Crew() {}

    /**
     * Does a piece of work for each.
     *
     * @throws IOException when all are done, where one of them has thrown it in an unchecked one
     */
    static <T> void forEach(List<T> all, Consumer<T> work) throws IOException {
        int workers = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        try (var crew = Executors.newFixedThreadPool(workers)) {
            var pieces =
                    all.stream()
                            .map(each -> CompletableFuture.runAsync(() -> work.accept(each), crew))
                            .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(pieces).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof UncheckedIOException broken) throw broken.getCause();
            throw failure;
        }
    }
}
