package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;

/** What goes back over HTTP. */
record Answer(int status, Map<String, String> headers, byte[] body) {
    static Answer of(ObjectNode json) {
        return new Answer(
                200, Map.of("Content-Type", "application/json; charset=utf-8"), Json.bytes(json));
    }

    static Answer status(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    static Answer limited(long seconds) {
        var body = Json.object().put("ok", false).put("error", "ratelimited");
        return new Answer(
                429,
                Map.of(
                        "Retry-After",
                        Long.toString(seconds),
                        "Content-Type",
                        "application/json; charset=utf-8"),
                Json.bytes(body));
    }

    static ObjectNode ok() {
        return Json.object().put("ok", true);
    }
}
