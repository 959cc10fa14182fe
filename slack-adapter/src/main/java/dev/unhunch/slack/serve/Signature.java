package dev.unhunch.slack.serve;

import dev.unhunch.slack.Secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells Slack's requests from those of others (docs.slack.dev, "Verifying requests from Slack",
 * version 0): an HMAC over the time and the bytes of the body.
 */
final class Signature {
    /** How far a request's time may be from ours, either way. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
    private static final String PREFIX = "v0=";

    private final SecretKeySpec key;
    private final InstantSource clock;

    Signature(Secret signingSecret, InstantSource clock) {
        key =
                new SecretKeySpec(
                        signingSecret.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    /**
     * A request that Slack signed.
     *
     * @param hash the whole HMAC, in hexadecimal digits
     * @param until when its time will be out of the window, so that nobody needs to remember it
     */
    record Signed(String hash, Instant until) {}

    /** Checks one by its headers and its body; empty where it is not Slack's or not of now. */
    Optional<Signed> check(String timestamp, String signature, byte[] body) {
        if (!SECONDS.matcher(timestamp).matches()) return Optional.empty();
        var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        var apart = Duration.between(sent, clock.instant()).abs();
        if (apart.compareTo(WINDOW) > 0) return Optional.empty();
        var hash = HexFormat.of().formatHex(hmac(timestamp, body));
        var isRight = MessageDigest.isEqual(bytes(PREFIX + hash), bytes(signature));
        return isRight ? Optional.of(new Signed(hash, sent.plus(WINDOW))) : Optional.empty();
    }

    private byte[] hmac(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(bytes("v0:" + timestamp + ":"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
