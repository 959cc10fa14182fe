package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A client without manners: sends whatever a test wants. */
final class RawApp implements AutoCloseable {
    /** What came back. */
    record Got(int status, JsonNode json, HttpResponse<byte[]> response) {
        String error() {
            return json.path("error").asText("");
        }
    }

    private final SlackStandIn slack;
    private final HttpClient client = HttpClient.newHttpClient();

    RawApp(SlackStandIn slack) {
        this.slack = slack;
    }

    /** Calls a method as the first workspace's bot; quotes may be single. */
    Got call(String method, String json) {
        return call(slack.botToken(), method, json);
    }

    Got call(String token, String method, String json) {
        return post(slack.apiUrl() + method, "application/json", json.replace('\'', '"'), token);
    }

    /** The same as a form, with the token in it. */
    Got form(String method, String form) {
        return post(slack.apiUrl() + method, "application/x-www-form-urlencoded", form, "");
    }

    /** A message to a response_url. */
    Got respond(String url, String json) {
        return post(url, "application/json", json.replace('\'', '"'), "");
    }

    Got post(String url, String type, String body, String token) {
        var request =
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        return send(request.build());
    }

    Got get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET().build());
    }

    private Got send(HttpRequest request) {
        try {
            var got = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Got(got.statusCode(), json(got.body()), got);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static ObjectNode json(byte[] body) throws IOException {
        boolean object = body.length > 0 && body[0] == '{';
        return object ? (ObjectNode) Json.parse(body) : Json.object();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
