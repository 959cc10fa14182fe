package dev.unhunch.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Lets in who knows the key, and remembers them until the process ends or {@link #STAY} is over.
 * Safe for many threads at once.
 */
final class Gate {
    /** How long one entry lasts. */
    static final Duration STAY = Duration.ofDays(30);

    /** Wrong keys that one address may try in {@link #PAUSE}. */
    static final int TRIES = 5;

    /** How long an address waits after too many wrong keys. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    private static final int REMEMBERED = 1_000;

    private final WebKey key;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final SequencedMap<String, Instant> entries = new LinkedHashMap<>();
    private final SequencedMap<InetAddress, Tries> tries = new LinkedHashMap<>();

    private record Tries(int wrong, Instant until) {}

    Gate(WebKey key, InstantSource clock) {
        this.key = key;
        this.clock = clock;
    }

    /** What a try led to. */
    sealed interface Entry {
        /** Right: the token to show from now on. */
        record Open(String token) implements Entry {}

        /** Not the key. */
        record Wrong() implements Entry {}

        /** Too many wrong keys from there. */
        record TooOften() implements Entry {}
    }

    /** Whether a token was given out here and still counts. */
    synchronized boolean knows(String token) {
        var until = entries.get(token);
        return until != null && clock.instant().isBefore(until);
    }

    /** Tries a key from an address. */
    synchronized Entry enter(InetAddress address, String given) {
        var from = network(address);
        var now = clock.instant();
        var before = tries.get(from);
        int wrong = before == null || !now.isBefore(before.until()) ? 0 : before.wrong();
        if (wrong >= TRIES) return new Entry.TooOften();
        if (!key.is(given)) {
            remember(tries, from, new Tries(wrong + 1, now.plus(PAUSE)));
            return new Entry.Wrong();
        }
        tries.remove(from);
        var token = token();
        remember(entries, token, now.plus(STAY));
        return new Entry.Open(token);
    }

    private String token() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static <K, V> void remember(SequencedMap<K, V> map, K key, V value) {
        map.remove(key);
        map.put(key, value);
        if (map.size() > REMEMBERED) map.pollFirstEntry();
    }

    /** One household has 2^64 addresses of version 6, so those count as one. */
    private static InetAddress network(InetAddress address) {
        if (!(address instanceof Inet6Address)) return address;
        var bytes = Arrays.copyOf(Arrays.copyOf(address.getAddress(), 8), 16);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
