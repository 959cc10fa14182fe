package dev.unhunch.slack.connect;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.unhunch.slack.standin.SlackStandIn;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Stands between us and Slack, and names addresses of sockets that are none; then the right one.
 */
final class OddAddresses implements AutoCloseable {
    private final Queue<String> odd =
            new ArrayDeque<>(List.of("", "nowhere", "ftp://x/", "wss://"));
    private final HttpClient client = HttpClient.newHttpClient();
    private final SlackStandIn slack;
    private final HttpServer server;

    OddAddresses(SlackStandIn slack) throws IOException {
        this.slack = slack;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", this::answer);
        server.start();
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var method = exchange.getRequestURI().getPath().substring("/api/".length());
            var next = method.equals("apps.connections.open") ? odd.poll() : null;
            var body =
                    next == null
                            ? passedOn(exchange, method)
                            : "{\"ok\":true,\"url\":\"" + next + "\"}";
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private String passedOn(HttpExchange exchange, String method) throws IOException {
        var headers = exchange.getRequestHeaders();
        var request =
                HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
                        .header("Authorization", headers.getFirst("Authorization"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
                        .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
