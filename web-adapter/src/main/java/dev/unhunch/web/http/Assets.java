package dev.unhunch.web.http;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The page's own files, from the class path; a browser keeps them and asks whether they changed.
 */
public final class Assets {
    private static final Pattern NAME =
            Pattern.compile("/assets/([a-z][a-z-]*\\.(css|js|svg|png))");
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png");

    private final Class<?> beside;
    private final Map<String, File> files = new ConcurrentHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record File(byte[] content, String tag) {}

    /** Files in the folder of a class. */
    public Assets(Class<?> beside) {
        this.beside = beside;
    }

    /** A text file. */
    public String text(String name) {
        return file(name)
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("missing: " + name));
    }

    /** The file that a path names; empty where there is none. */
    public Optional<Answer.Whole> answer(Request request) {
        var name = NAME.matcher(request.path());
        if (!name.matches()) return Optional.empty();
        var type = TYPES.getOrDefault(name.group(2), "application/octet-stream");
        return file(name.group(1))
                .map(file ->
                        request.header("If-None-Match").filter(file.tag()::equals).isPresent()
                                ? new Answer.Whole(304, Map.of(), new byte[0])
                                : Answer.document(200, type, file.content())
                                        .with("ETag", file.tag()))
                .map(answer -> answer.with("Cache-Control", "no-cache"));
    }

    private Optional<File> file(String name) {
        return Optional.ofNullable(files.computeIfAbsent(name, this::read));
    }

    private @Nullable File read(String name) {
        try (var in = beside.getResourceAsStream(name)) {
            if (in == null) return null;
            var content = in.readAllBytes();
            return new File(content, tag(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
