package dev.unhunch.slack.listen;

import dev.unhunch.core.bot.Reply;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An answer that may be there in time for the acknowledgement. */
final class Waiting {
    /** Far within Slack's three seconds, so that a slow answer is not noticed as such. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final CompletableFuture<Reply> answer;
    private final Later later;

    private Waiting(CompletableFuture<Reply> answer, Later later) {
        this.answer = answer;
        this.later = later;
    }

    static Waiting on(Later later, Supplier<Reply> work) {
        return new Waiting(CompletableFuture.supplyAsync(work, later::begin), later);
    }

    /** The answer, where it comes soon. */
    Optional<Reply> soon() {
        try {
            return Optional.of(answer.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException problem) {
            throw new IllegalStateException(problem.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What to do with it once it is there. Returns at once. */
    void then(String what, Consumer<Reply> use) {
        later.run(what, () -> use.accept(answer.join()));
    }
}
