package dev.unhunch.slack;

import java.util.Base64;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of AES-256 that seals what is stored. It appears nowhere. */
public record SealingKey(SecretKey reveal) {
    /** Number of bytes of a key. */
    public static final int BYTES = 32;

    /** Reads the 32 bytes of a key in base64; empty where it is none. */
    public static Optional<SealingKey> parse(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64.strip());
            return bytes.length == BYTES
                    ? Optional.of(new SealingKey(new SecretKeySpec(bytes, "AES")))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
