package dev.unhunch.slack.serve;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at a body before Bolt reads it: what Bolt does not know it logs whole, with all that people
 * wrote.
 */
enum Payload {
    /** For events, and Slack's question whether this address is ours. */
    JSON,
    /** For slash commands, and parts of messages and forms that somebody used. */
    FORM;

    private static final Set<String> INTERACTIONS =
            Set.of(
                    "block_actions",
                    "block_suggestion",
                    "message_action",
                    "shortcut",
                    "view_closed",
                    "view_submission");

    /** Of which kind a content type is. */
    static Optional<Payload> of(String contentType) {
        return switch (contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)) {
            case "application/json" -> Optional.of(JSON);
            case "application/x-www-form-urlencoded" -> Optional.of(FORM);
            default -> Optional.empty();
        };
    }

    /** Whether Slack only looks at our certificate with it; that is not always signed. */
    boolean isCertificateCheck(String body) {
        return this == FORM
                && field(body, "ssl_check").filter("1"::equals).isPresent()
                && field(body, "command").isEmpty()
                && field(body, "payload").isEmpty();
    }

    /** Whether Bolt reads it. */
    boolean isKnown(String body) {
        return switch (this) {
            case JSON -> object(body).filter(Payload::isEvent).isPresent();
            case FORM -> {
                var payload = field(body, "payload");
                yield payload.isPresent()
                        ? payload.flatMap(Payload::object)
                                .filter(Payload::isInteraction)
                                .isPresent()
                        : field(body, "command").isPresent();
            }
        };
    }

    private static boolean isEvent(JsonObject json) {
        return switch (text(json, "type").orElse("")) {
            case "url_verification" -> text(json, "challenge").isPresent();
            case "event_callback" -> hasType(json, "event");
            default -> false;
        };
    }

    private static boolean isInteraction(JsonObject json) {
        var type = text(json, "type").orElse("");
        return INTERACTIONS.contains(type) && (!type.startsWith("view_") || hasType(json, "view"));
    }

    private static boolean hasType(JsonObject json, String part) {
        return json.get(part) instanceof JsonObject object && text(object, "type").isPresent();
    }

    private static Optional<JsonObject> object(String json) {
        try {
            return Optional.of(JsonParser.parseString(json))
                    .filter(JsonElement::isJsonObject)
                    .map(JsonElement::getAsJsonObject);
        } catch (JsonParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }

    private static Optional<String> field(String form, String name) {
        return Arrays.stream(form.split("&"))
                .filter(pair -> pair.startsWith(name + "=") && pair.length() > name.length() + 1)
                .findFirst()
                .flatMap(pair -> decode(pair.substring(name.length() + 1)));
    }

    private static Optional<String> decode(String encoded) {
        try {
            return Optional.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
