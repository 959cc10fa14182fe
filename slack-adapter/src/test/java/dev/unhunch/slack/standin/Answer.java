package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Map;

/** What goes back over HTTP. */
record Answer(int status, Map<String, String> headers, String body) {
    private static final String JSON = "application/json; charset=utf-8";

    static Answer of(ObjectNode json) {
        return new Answer(200, Map.of("Content-Type", JSON), json.toString());
    }

    static Answer status(int status) {
        return new Answer(status, Map.of(), "");
    }

    static Answer limited(long seconds) {
        String body = new Refused("ratelimited").body.toString();
        var headers = Map.of("Retry-After", Long.toString(seconds), "Content-Type", JSON);
        return new Answer(429, headers, body);
    }

    static ObjectNode ok() {
        return Json.object().put("ok", true);
    }
}
