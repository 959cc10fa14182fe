package dev.unhunch.slack.connect;

import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.response.Response;

/** What an envelope is acknowledged with. Bodies are passed on as they are. */
final class Ack {
    private Ack() {}

    /** Nothing but that it came. */
    static String empty(String id) {
        return "{\"envelope_id\":" + quoted(id) + "}";
    }

    /** With what the app answers. */
    static String of(String id, Response response) {
        var body = response.getBody();
        if (body == null || body.isEmpty()) return empty(id);
        var type = response.getContentType();
        boolean json = type != null && type.startsWith("application/json");
        var payload = json ? body : "{\"text\":" + quoted(body) + "}";
        return "{\"envelope_id\":" + quoted(id) + ",\"payload\":" + payload + "}";
    }

    private static String quoted(String words) {
        return new JsonPrimitive(words).toString();
    }
}
