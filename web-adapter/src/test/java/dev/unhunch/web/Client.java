package dev.unhunch.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Asks a chat over real HTTP. */
record Client(TrialServer server, HttpClient http) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Client of(TrialServer server) {
        return new Client(server, HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<byte[]> bytes(String path) {
        return send(request(path).GET(), BodyHandlers.ofByteArray());
    }

    /** Sends JSON as the page does. */
    HttpResponse<String> post(String path, String json) {
        return post(path, json, "Origin", origin(), "Content-Type", "application/json");
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> method(String method, String path) {
        return send(request(path, "Origin", origin()).method(method, BodyPublishers.noBody()));
    }

    /** Says a line as somebody in a channel. */
    JsonNode say(String person, String channel, String text) {
        return send("/api/say", person, channel, Map.of("text", text));
    }

    /** Taps as somebody in a channel. */
    JsonNode act(String person, String channel, Map<String, ?> what) {
        return send("/api/act", person, channel, what);
    }

    JsonNode submit(String person, String channel, Map<String, ?> what) {
        return send("/api/submit", person, channel, what);
    }

    /** Does something as somebody in a channel. */
    JsonNode send(String path, String person, String channel, Map<String, ?> what) {
        return json(post(path, body(person, channel, what)));
    }

    /** What somebody sees in a channel. */
    JsonNode sees(String person, String channel) {
        return json(get("/api/messages?person=" + person + "&channel=" + channel)).path("messages");
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    String origin() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Sends a request byte for byte, and gives all that comes back until the connection ends. */
    String raw(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(String person, String channel, Map<String, ?> what) {
        var json = MAPPER.createObjectNode();
        json.put("person", person).put("channel", channel);
        what.forEach((name, value) -> json.set(name, MAPPER.valueToTree(value)));
        return json.toString();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(server.at(path)).timeout(Duration.ofSeconds(10));
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
