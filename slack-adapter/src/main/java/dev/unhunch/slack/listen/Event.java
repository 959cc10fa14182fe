package dev.unhunch.slack.listen;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import java.util.Optional;

/**
 * Something that happened in a workspace (Slack docs, "Events API"). What is missing in it reads as
 * an empty text.
 *
 * @param team the workspace that we are told of it for: the one where it happened may be another,
 *     in shared channels
 * @param self our own user there
 * @param event its own fields
 */
record Event(String id, String team, String self, JsonObject event) {
    /** Reads one; empty where it is none. */
    static Optional<Event> read(String body) {
        try {
            var payload = JsonParser.parseString(body).getAsJsonObject();
            if (!(payload.get("event") instanceof JsonObject event)) return Optional.empty();
            var us = authorization(payload);
            var team = text(us, "team_id");
            return Optional.of(
                    new Event(
                            text(payload, "event_id"),
                            team.isEmpty() ? text(payload, "team_id") : team,
                            text(us, "user_id"),
                            event));
        } catch (JsonParseException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    private static JsonObject authorization(JsonObject payload) {
        return payload.get("authorizations") instanceof JsonArray all
                        && !all.isEmpty()
                        && all.get(0) instanceof JsonObject first
                ? first
                : new JsonObject();
    }

    String type() {
        return text("type");
    }

    /** A field of the event. */
    String text(String name) {
        return text(event, name);
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    boolean has(String name) {
        return event.has(name) && !event.get(name).isJsonNull();
    }

    /** Whether a bot token is among those that do not work any more. */
    boolean revokesBot() {
        return event.get("tokens") instanceof JsonObject tokens
                && tokens.get("bot") instanceof JsonArray bots
                && !bots.isEmpty();
    }
}
