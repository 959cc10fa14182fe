package dev.unhunch.slack.serve;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What goes back over HTTP. */
record Answer(int status, Map<String, List<String>> headers, String body) {
    Answer {
        headers = Map.copyOf(headers);
    }

    /** A few words for a program. */
    static Answer plain(int status, String words) {
        return new Answer(
                status, Map.of("Content-Type", List.of("text/plain; charset=utf-8")), words);
    }

    /** The same with one more header, or another value of one. */
    Answer with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, List.of(value));
        return new Answer(status, more, body);
    }

    /**
     * Writes it.
     *
     * @throws IOException where the other side has gone
     */
    void send(HttpExchange exchange) throws IOException {
        var sent = exchange.getResponseHeaders();
        sent.set("Cache-Control", "no-store");
        sent.set("X-Content-Type-Options", "nosniff");
        headers.forEach(sent::put);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean isBare = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(status, isBare ? -1 : bytes.length);
        if (isBare) return;
        // Closed here, or it waits until the rest of a body has come that nobody reads.
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
