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

    private record Entry<V>(CompletableFuture<Optional<V>> answer, long until) {}

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
        return entry == null ? Optional.empty() : entry.answer().getNow(Optional.empty());
    }

    /** From memory, or by asking. */
    Optional<V> get(K key, Supplier<Optional<V>> ask) {
        var mine = new CompletableFuture<Optional<V>>();
        var there = enter(key, mine);
        if (there != mine) return await(there);
        Optional<V> answer = Optional.empty();
        try {
            answer = ask.get();
        } finally {
            if (answer.isEmpty()) forget(key, mine);
            mine.complete(answer);
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

    private synchronized CompletableFuture<Optional<V>> enter(
            K key, CompletableFuture<Optional<V>> mine) {
        var entry = live(key);
        if (entry != null) return entry.answer();
        if (entries.size() >= most) entries.pollFirstEntry();
        entries.put(key, new Entry<>(mine, nanos.getAsLong() + keep.toNanos()));
        return mine;
    }

    private @Nullable Entry<V> live(K key) {
        var entry = entries.get(key);
        if (entry == null || entry.until() - nanos.getAsLong() > 0) return entry;
        entries.remove(key);
        return null;
    }

    private synchronized void forget(K key, CompletableFuture<Optional<V>> mine) {
        var entry = entries.get(key);
        if (entry != null && entry.answer() == mine) entries.remove(key);
    }

    /** Asks anew next time. */
    synchronized void forget(K key) {
        entries.remove(key);
    }

    /** Asks anew next time for all such. */
    synchronized void forgetAll(Predicate<K> such) {
        entries.keySet().removeIf(such);
    }
}
