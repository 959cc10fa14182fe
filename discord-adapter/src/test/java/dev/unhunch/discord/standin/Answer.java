package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What a route answers. */
record Answer(int status, @Nullable JsonNode json, Map<String, String> headers) {
    static Answer ok(JsonNode json) {
        return new Answer(200, json, Map.of());
    }

    static Answer empty() {
        return new Answer(204, null, Map.of());
    }

    /** An error with its number from Topics &gt; Opcodes and Status Codes &gt; JSON. */
    static Answer error(int status, int code, String message) {
        return new Answer(
                status, Json.object().put("message", message).put("code", code), Map.of());
    }

    static Answer invalid(List<String> problems) {
        return error(400, 50035, "Invalid Form Body: " + String.join("; ", problems));
    }

    static Answer unknownChannel() {
        return error(404, 10003, "Unknown Channel");
    }

    static Answer unknownMessage() {
        return error(404, 10008, "Unknown Message");
    }

    static Answer unknownInteraction() {
        return error(404, 10062, "Unknown interaction");
    }

    static Answer missingAccess() {
        return error(403, 50001, "Missing Access");
    }

    static Answer missingPermissions() {
        return error(403, 50013, "Missing Permissions");
    }
}
