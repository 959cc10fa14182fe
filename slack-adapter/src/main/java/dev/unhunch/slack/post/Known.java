package dev.unhunch.slack.post;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was asked for a short while ago. Whoever asks for the same at the same time waits for the
 * one answer; what could not be had is asked for again.
 */
final class Known<K, V> {
    private final int most;
    private final Duration keep;
    private final LongSupplier nanos;
    private final SequencedMap<K, Entry<V>> entries = new LinkedHashMap<>();

    /** Equal to itself alone. */
    private static final class Entry<V> {
        final CompletableFuture<Optional<V>> answer = new CompletableFuture<>();
        final long until;

        Entry(long until) {
            this.until = until;
        }
    }

    /**
     * @param most the oldest beyond that many are forgotten
     * @param keep how long an answer counts
     */
    Known(int most, Duration keep, LongSupplier nanos) {
        this.most = most;
        this.keep = keep;
        this.nanos = nanos;
    }

    /** From memory alone. */
    synchronized Optional<V> peek(K key) {
        var entry = live(key);
        return entry == null ? Optional.empty() : entry.answer.getNow(Optional.empty());
    }

    /** From memory, or by asking. */
    Optional<V> get(K key, Supplier<Optional<V>> ask) {
        var mine = new Entry<V>(nanos.getAsLong() + keep.toNanos());
        var there = enter(key, mine);
        if (there.isPresent()) return await(there.get().answer);
        Optional<V> answer = Optional.empty();
        try {
            answer = ask.get();
        } finally {
            if (answer.isEmpty()) forget(key, mine);
            mine.answer.complete(answer);
        }
        return answer;
    }

    private static <V> Optional<V> await(CompletableFuture<Optional<V>> there) {
        try {
            return there.join();
        } catch (CompletionException _) {
            return Optional.empty();
        }
    }

    /** The one that is there; empty where there was none, and the new one was put there. */
    private synchronized Optional<Entry<V>> enter(K key, Entry<V> mine) {
        var entry = live(key);
        if (entry != null) return Optional.of(entry);
        // In the order in which they came, so what is over stands first.
        while (!entries.isEmpty() && isOver(entries.firstEntry().getValue()))
            entries.pollFirstEntry();
        if (entries.size() >= most) entries.pollFirstEntry();
        entries.put(key, mine);
        return Optional.empty();
    }

    private @Nullable Entry<V> live(K key) {
        var entry = entries.get(key);
        if (entry == null || !isOver(entry)) return entry;
        entries.remove(key);
        return null;
    }

    private boolean isOver(Entry<V> entry) {
        return entry.until - nanos.getAsLong() <= 0;
    }

    private synchronized void forget(K key, Entry<V> mine) {
        entries.remove(key, mine);
    }

    /** How many take room. */
    synchronized int size() {
        return entries.size();
    }

    /** Asks anew next time. */
    synchronized void forget(K key) {
        entries.remove(key);
    }

    /** Asks anew next time where the answer is older than that. */
    synchronized void forgetOlder(K key, Duration age) {
        var entry = entries.get(key);
        if (entry != null && entry.until - nanos.getAsLong() < keep.minus(age).toNanos())
            entries.remove(key);
    }

    /** Asks anew next time for all such. */
    synchronized void forgetAll(Predicate<K> such) {
        entries.keySet().removeIf(such);
    }
}
