package dev.unhunch.discord.post;

import dev.unhunch.core.people.Place;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The name of a post that Discord knows it by: a second one of the same name brings back the first
 * (resources/message, {@code enforce_nonce}). It follows from place and key, so it is the same
 * after a crash and on every node, and no two places share one.
 */
final class Nonce {
    /** Discord's limit; 25 characters hold 150 bits. */
    private static final int LENGTH = 25;

    private Nonce() {}

    static String of(Place place, String key) {
        var named = place.workspace() + '\n' + place.channel() + '\n' + key;
        var hash = sha256().digest(named.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().encodeToString(hash).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
