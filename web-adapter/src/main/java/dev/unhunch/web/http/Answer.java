package dev.unhunch.web.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What goes back over HTTP. */
public sealed interface Answer {
    /** The status. */
    int status();

    /** Headers besides those that every answer carries. */
    Map<String, String> headers();

    /** An answer that is complete. Nobody compares two of them, so an array is fine. */
    @SuppressWarnings("ArrayRecordComponent")
    record Whole(int status, Map<String, String> headers, byte[] body) implements Answer {
        /** Copies the map. */
        public Whole {
            headers = Map.copyOf(headers);
        }

        /** The same with one more header. */
        public Whole with(String name, String value) {
            var more = new HashMap<>(headers);
            more.put(name, value);
            return new Whole(status, more, body);
        }
    }

    /** An answer that goes on until either side ends it. */
    record Stream(int status, Map<String, String> headers, Writer writer) implements Answer {
        /** Copies the map. */
        public Stream {
            headers = Map.copyOf(headers);
        }
    }

    /** Writes a stream's content. */
    @FunctionalInterface
    interface Writer {
        /**
         * Writes until the end.
         *
         * @throws IOException where the other side has gone
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A document of a content type. */
    static Whole document(int status, String type, byte[] body) {
        return new Whole(status, Map.of("Content-Type", type), body);
    }

    /** A page. */
    static Whole html(int status, String html) {
        return document(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** A JSON value; half of a surrogate pair in it goes out as a question mark. */
    static Whole json(int status, JsonNode value) {
        return document(
                status,
                "application/json; charset=utf-8",
                value.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A refusal for programs. */
    static Whole problem(Problem problem) {
        return json(
                problem.status(),
                JsonNodeFactory.instance.objectNode().put("error", problem.code()));
    }

    /** Sends the reader to another path of ours. */
    static Whole seeOther(String path) {
        return new Whole(303, Map.of("Location", path), new byte[0]);
    }

    /**
     * Writes it with the headers that keep a page to itself.
     *
     * @throws IOException where the other side has gone
     */
    default void send(HttpExchange exchange) throws IOException {
        var sent = exchange.getResponseHeaders();
        sent.set("Cache-Control", "no-store");
        SecurityHeaders.ALL.forEach(sent::set);
        headers().forEach(sent::set);
        boolean bare = exchange.getRequestMethod().equals("HEAD");
        switch (this) {
            case Whole whole -> {
                boolean empty = bare || whole.body().length == 0;
                // Who asks for the headers alone learns of the length, too.
                if (bare && whole.body().length > 0)
                    sent.set("Content-Length", Integer.toString(whole.body().length));
                exchange.sendResponseHeaders(status(), empty ? -1 : whole.body().length);
                if (!empty) exchange.getResponseBody().write(whole.body());
            }
            case Stream stream -> {
                exchange.sendResponseHeaders(status(), bare ? -1 : 0);
                if (!bare) stream.writer().writeTo(exchange.getResponseBody());
            }
        }
    }
}
