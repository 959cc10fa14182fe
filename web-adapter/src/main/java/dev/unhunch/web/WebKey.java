package dev.unhunch.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What people must know to use the chat from another machine. Only its digest is kept, so no log,
 * error or memory of ours can show it.
 */
public final class WebKey {
    /** Letters that a key must have at least: with the limit on tries, enough not to be guessed. */
    public static final int MIN_LENGTH = 12;

    private final byte[] digest;

    /** A key; throws where it is shorter than {@link #MIN_LENGTH}. */
    public WebKey(String key) {
        if (key.strip().length() < MIN_LENGTH)
            throw new IllegalArgumentException("the key is shorter than " + MIN_LENGTH);
        digest = digest(key.strip());
    }

    /** Whether this is the key; takes equally long however much of it is right. */
    boolean is(String given) {
        return MessageDigest.isEqual(digest, digest(given.strip()));
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "WebKey[hidden]";
    }
}
