package dev.unhunch.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The founding article, as hashes of all its runs of eight words: enough to find what was copied
 * from it, too little to read it.
 *
 * <p>A run is eight words of letters and digits in lower case, joined by single spaces; a hash is
 * the first 12 hexadecimal digits of its SHA-256.
 */
public final class Article {
    private static final int RUN = 8;
    private static final int DIGITS = 12;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> RUNS = runs();

    private Article() {}

    /** Each run of eight words that a text shares with the article. */
    public static List<String> copiedIn(String text) {
        return sharedRuns(text, RUNS);
    }

    static List<String> sharedRuns(String text, Set<String> runs) {
        var words =
                WORD.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .toList();
        var copied = new ArrayList<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            var run = String.join(" ", words.subList(i, i + RUN));
            if (runs.contains(hash(run))) copied.add(run);
        }
        return copied;
    }

    static String hash(String run) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Set<String> runs() {
        try (var stream = Article.class.getResourceAsStream("article-shingles.txt")) {
            if (stream == null) throw new IllegalStateException("no hashes");
            return Set.copyOf(
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
