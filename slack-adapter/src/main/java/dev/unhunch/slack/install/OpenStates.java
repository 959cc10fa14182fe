package dev.unhunch.slack.install;

import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Memos;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Installations that were begun: each state works once, for ten minutes, in the browser that it was
 * begun in. The store knows neither states nor what the browsers keep, only hashes of them.
 */
final class OpenStates {
    /** Time to read what Slack asks, and to choose a workspace. */
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int BYTES = 32;

    /** What we make is 43 letters; nothing longer is looked at. */
    private static final int MOST_LETTERS = 64;

    private static final Workspace NOWHERE = new Workspace("slack", "");

    private final SecureRandom random = new SecureRandom();
    private final Memos memos;
    private final InstantSource clock;

    OpenStates(Memos memos, InstantSource clock) {
        this.memos = memos;
        this.clock = clock;
    }

    /**
     * One that was begun.
     *
     * @param state goes to Slack and comes back
     * @param browser stays in the browser
     */
    record Begun(String state, String browser) {
        @Override
        public String toString() {
            return "(secret)";
        }
    }

    /** Begins one. */
    Begun begin() {
        var begun = new Begun(secret(), secret());
        var until = clock.instant().plus(LIFE);
        memos.put(new Memos.Memo(NOWHERE, name(begun.state()), hash(begun.browser()), until));
        return begun;
    }

    /** Whether one was begun in a browser and not ended yet; it is from now on. */
    boolean end(Optional<String> state, Optional<String> browser) {
        return state.filter(given -> given.length() <= MOST_LETTERS)
                .flatMap(given -> memos.take(NOWHERE, name(given), clock.instant()))
                .filter(hash -> browser.filter(given -> isSame(hash, hash(given))).isPresent())
                .isPresent();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String secret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String name(String state) {
        return "oauth/" + hash(state);
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
