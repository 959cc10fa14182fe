package dev.unhunch.app.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import dev.unhunch.core.port.Connection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code GET /health} answers 200 while the product serves: "ok" or "degraded", then a line for
 * each chat platform that it connects to. It stays 200 when one of them is away, since starting
 * again would not bring it back.
 */
final class Health implements HttpHandler {
    static final String PATH = "/health";
    private final Supplier<Map<String, Connection>> connections;

    /** With the connections as they are at each question. */
    Health(Supplier<Map<String, Connection>> connections) {
        this.connections = connections;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.sendResponseHeaders(404, -1);
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                exchange.sendResponseHeaders(405, -1);
            } else if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(200, -1);
            } else {
                var body = text(connections.get()).getBytes(StandardCharsets.US_ASCII);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static String text(Map<String, Connection> connections) {
        var first = connections.values().stream().allMatch(Health::isFine) ? "ok" : "degraded";
        return Stream.concat(
                        Stream.of(first),
                        connections.entrySet().stream()
                                .map(each -> each.getKey() + ": " + word(each.getValue())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static boolean isFine(Connection connection) {
        return connection instanceof Connection.Connected
                || connection instanceof Connection.Elsewhere;
    }

    private static String word(Connection connection) {
        return switch (connection) {
            case Connection.Connecting() -> "connecting";
            case Connection.Connected() -> "connected";
            case Connection.Lost(var since) -> "lost since " + since;
            case Connection.Elsewhere() -> "held by another node";
            case Connection.Refused _ -> "refused";
        };
    }
}
