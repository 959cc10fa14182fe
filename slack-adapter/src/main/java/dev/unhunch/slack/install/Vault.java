package dev.unhunch.slack.install;

import dev.unhunch.slack.SealingKey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals what is stored with AES-256 in Galois/Counter Mode (NIST SP 800-38D). A sealed text opens
 * only for the workspace and the purpose that it was sealed for. Safe for many threads.
 */
final class Vault {
    /** The nonce's length that SP 800-38D names for random ones. */
    private static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;
    private static final String VERSION = "1";
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    private final List<Named> keys;
    private final SecureRandom random = new SecureRandom();

    private record Named(String id, SealingKey key) {}

    /** With keys, of which the first one seals and all open. */
    Vault(List<SealingKey> keys) {
        this.keys = keys.stream().map(key -> new Named(idOf(key), key)).toList();
    }

    /**
     * What a sealed text is for.
     *
     * @param workspace Slack's id of it
     * @param purpose a word of ours
     */
    record Label(String workspace, String purpose) {
        private byte[] bytes(String keyId) {
            return String.join("\n", "unhunch", VERSION, keyId, purpose, workspace)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * An opened text.
     *
     * @param isOutdated whether it should be sealed anew: another key than the first one opened it
     */
    record Opened(String text, boolean isOutdated) {
        @Override
        public String toString() {
            return "(secret)";
        }
    }

    /** Seals a text. */
    String seal(String text, Label label) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var first = keys.getFirst();
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, first, nonce, label);
            var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            var all = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return String.join(".", VERSION, first.id(), TO_TEXT.encodeToString(all.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens one; empty where no key of ours does, or where it is not what was sealed. */
    Optional<Opened> open(String sealed, Label label) {
        var parts = sealed.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION)) return Optional.empty();
        return keys.stream()
                .filter(key -> key.id().equals(parts[1]))
                .findFirst()
                .flatMap(key -> open(parts[2], key, label));
    }

    private Optional<Opened> open(String sealed, Named key, Label label) {
        try {
            var all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed));
            if (all.remaining() < NONCE_BYTES) return Optional.empty();
            var nonce = new byte[NONCE_BYTES];
            all.get(nonce);
            var rest = new byte[all.remaining()];
            all.get(rest);
            var text = cipher(Cipher.DECRYPT_MODE, key, nonce, label).doFinal(rest);
            var isOutdated = !key.id().equals(keys.getFirst().id());
            return Optional.of(new Opened(new String(text, StandardCharsets.UTF_8), isOutdated));
        } catch (IllegalArgumentException | GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, Named key, byte[] nonce, Label label)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.key().reveal(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(label.bytes(key.id()));
        return cipher;
    }

    /** A short name that tells keys apart and tells nothing about one. */
    private static String idOf(SealingKey key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key.reveal());
            var hash = mac.doFinal("unhunch key id".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
