package dev.unhunch.core.feature.quiet;

import dev.unhunch.core.people.Person;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What people wrote, until they open their answers; in memory alone and not for long. Safe for many
 * threads.
 */
final class KeptWords {
    /** How long an answer can be opened; whoever comes later asks again. */
    static final Duration LIFETIME = Duration.ofMinutes(15);

    /** At most this many at once; the oldest make room. */
    static final int MOST = 2_000;

    /** Discord's longest message; what is longer was not typed by a person. */
    private static final int LONGEST = 4_000;

    private final Map<String, Words> kept = new LinkedHashMap<>();
    private final InstantSource clock;
    private final Later later;

    /** Words of somebody. */
    record Words(Person author, String text, Instant until) {
        /** Somebody may be seen in a workspace or without one; their id is the same. */
        boolean isBy(Person person) {
            return author.platform().equals(person.platform()) && author.id().equals(person.id());
        }
    }

    /** Has something done after a time, in whatever thread. */
    @FunctionalInterface
    interface Later {
        /** One that waits without a thread of its own. */
        Later TIMER =
                (time, what) ->
                        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
                                .execute(what);

        void after(Duration time, Runnable what);
    }

    KeptWords(InstantSource clock, Later later) {
        this.clock = clock;
        this.later = later;
    }

    /** Keeps words for their author; a token that nobody can guess. */
    String keep(Person author, String text) {
        var token = UUID.randomUUID().toString();
        var cut = text.substring(0, Math.min(text.length(), LONGEST));
        put(token, new Words(author, cut, clock.instant().plus(LIFETIME)));
        later.after(LIFETIME, () -> forget(token));
        return token;
    }

    private synchronized void put(String token, Words words) {
        var oldest = kept.keySet().iterator();
        if (kept.size() >= MOST) {
            oldest.next();
            oldest.remove();
        }
        kept.put(token, words);
    }

    /** The words of a token, while they are kept. */
    synchronized Optional<Words> find(String token) {
        var now = clock.instant();
        kept.values().removeIf(words -> !words.until().isAfter(now));
        return Optional.ofNullable(kept.get(token));
    }

    private synchronized void forget(String token) {
        kept.remove(token);
    }

    synchronized int size() {
        return kept.size();
    }
}
