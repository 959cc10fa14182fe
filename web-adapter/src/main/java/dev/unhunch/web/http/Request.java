package dev.unhunch.web.http;

import com.sun.net.httpserver.HttpExchange;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A request as our routes read it. */
public record Request(HttpExchange exchange) {
    /** Bytes that a body may have; the longest line that a person would paste fits easily. */
    public static final int BODY_LIMIT = 64 * 1024;

    /** The method; HEAD counts as GET. */
    public String method() {
        var method = exchange.getRequestMethod();
        return method.equals("HEAD") ? "GET" : method;
    }

    /** The path, decoded. */
    public String path() {
        return Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "");
    }

    /** The path as it was sent, in letters that are safe to log. */
    public String rawPath() {
        return Objects.requireNonNullElse(exchange.getRequestURI().getRawPath(), "");
    }

    /** A header that may be given once; empty where it is absent or given more than once. */
    public Optional<String> header(String name) {
        List<String> values = exchange.getRequestHeaders().getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** A header as often as it was given. */
    public Stream<String> headers(String name) {
        return exchange.getRequestHeaders().getOrDefault(name, List.of()).stream();
    }

    /** A value from the query. */
    public Optional<String> query(String name) {
        return pair(exchange.getRequestURI().getRawQuery(), "&", name).flatMap(Request::decode);
    }

    /** A value from a form's body. */
    public static Optional<String> field(byte[] form, String name) {
        return pair(new String(form, StandardCharsets.UTF_8), "&", name).flatMap(Request::decode);
    }

    /** A cookie's value. */
    public Optional<String> cookie(String name) {
        return header("Cookie").flatMap(cookies -> pair(cookies, ";", name));
    }

    /** Whether the body is said to be of a content type. */
    public boolean hasType(String type) {
        return header("Content-Type")
                .map(given -> given.split(";", 2)[0].strip())
                .filter(type::equalsIgnoreCase)
                .isPresent();
    }

    /**
     * The body; empty where it is longer than {@link #BODY_LIMIT}.
     *
     * @throws IOException where the other side has gone
     */
    public Optional<byte[]> body() throws IOException {
        var body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
        return body.length > BODY_LIMIT ? Optional.empty() : Optional.of(body);
    }

    /** Where it comes from. */
    public InetAddress from() {
        return exchange.getRemoteAddress().getAddress();
    }

    private static Optional<String> pair(@Nullable String pairs, String separator, String name) {
        if (pairs == null) return Optional.empty();
        return Arrays.stream(pairs.split(separator))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst();
    }

    private static Optional<String> decode(String encoded) {
        try {
            return Optional.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
