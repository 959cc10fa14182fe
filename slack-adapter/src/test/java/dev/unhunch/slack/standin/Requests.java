package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What requests carry: queries, forms, JSON, files. */
final class Requests {
    private Requests() {}

    static Map<String, String> query(HttpExchange http) {
        String query = http.getRequestURI().getRawQuery();
        return query == null ? Map.of() : form(query);
    }

    /** Arguments from the query, a form or JSON. */
    static ObjectNode args(HttpExchange http) throws IOException {
        byte[] body = http.getRequestBody().readAllBytes();
        ObjectNode args = Json.object();
        query(http).forEach(args::put);
        if (body.length == 0) return args;
        String type = http.getRequestHeaders().getFirst("Content-Type");
        if (type != null && type.startsWith("application/json")) {
            return args.setAll((ObjectNode) Json.parse(body));
        }
        form(new String(body, StandardCharsets.UTF_8)).forEach(args::put);
        return args;
    }

    /** A file's bytes: the body itself, or the first part of several. */
    static byte[] file(HttpExchange http) throws IOException {
        byte[] body = http.getRequestBody().readAllBytes();
        String type = http.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("multipart/")) return body;
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String boundary = "\r\n--" + type.replaceFirst(".*boundary=\"?([^\";]+).*", "$1");
        int from = text.indexOf("\r\n\r\n") + 4;
        return text.substring(from, text.indexOf(boundary, from))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static Map<String, String> form(String body) {
        var found = new LinkedHashMap<String, String>();
        for (String pair : List.of(body.split("&"))) {
            int equals = pair.indexOf('=');
            if (equals < 0) continue;
            found.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return found;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String form(ObjectNode fields) {
        return fields.properties().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue().asText()))
                .collect(Collectors.joining("&"));
    }
}
