package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads messages and forms as people see them. */
final class Shown {
    /** Numbers of components (Components &gt; Component Reference). */
    static final int ROW = 1;

    static final int BUTTON = 2;
    static final int STRING_SELECT = 3;
    static final int TEXT_INPUT = 4;
    static final int SECTION = 9;
    static final int TEXT = 10;
    static final int THUMBNAIL = 11;
    static final int GALLERY = 12;
    static final int FILE = 13;
    static final int SEPARATOR = 14;
    static final int CONTAINER = 17;
    static final int LABEL = 18;
    static final int RADIO_GROUP = 21;
    static final int CHECKBOX_GROUP = 22;
    static final int CHECKBOX = 23;

    private static final Set<Integer> MENUS = Set.of(STRING_SELECT, 5, 6, 7, 8);

    private Shown() {}

    static String text(JsonNode message) {
        String parts =
                Json.all(message.path("components")).stream()
                        .filter(part -> type(part) == TEXT)
                        .map(part -> part.path("content").asText())
                        .collect(Collectors.joining("\n"));
        String content = message.path("content").asText();
        return content.isEmpty() ? parts : content + (parts.isEmpty() ? "" : "\n" + parts);
    }

    static int type(JsonNode component) {
        return component.path("type").isInt() ? component.get("type").asInt() : -1;
    }

    static List<JsonNode> buttons(JsonNode message) {
        return of(message, Set.of(BUTTON));
    }

    static List<JsonNode> menus(JsonNode message) {
        return of(message, MENUS);
    }

    static List<JsonNode> pictures(JsonNode message) {
        return Json.all(message.path("components")).stream()
                .filter(part -> type(part) == GALLERY)
                .flatMap(part -> Json.items(part.path("items")))
                .toList();
    }

    private static List<JsonNode> of(JsonNode message, Set<Integer> types) {
        return Json.all(message.path("components")).stream()
                .filter(part -> types.contains(type(part)))
                .filter(part -> part.has("custom_id") || part.has("url"))
                .toList();
    }

    static JsonNode button(JsonNode message, String label) {
        return buttons(message).stream()
                .filter(button -> button.path("label").asText().equals(label))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException(
                                "no button \"" + label + "\" in " + labels(message)));
    }

    /** Finds what can be used by its label or its custom id. */
    static JsonNode usable(JsonNode message, String labelOrId) {
        return Json.all(message.path("components")).stream()
                .filter(part -> part.has("custom_id"))
                .filter(part ->
                        part.path("custom_id").asText().equals(labelOrId)
                                || part.path("label").asText().equals(labelOrId)
                                || part.path("placeholder").asText().equals(labelOrId))
                .findFirst()
                .orElseThrow(() ->
                        new NoSuchElementException(
                                "nothing called \"" + labelOrId + "\" among " + labels(message)));
    }

    private static List<String> labels(JsonNode message) {
        return buttons(message).stream().map(button -> button.path("label").asText()).toList();
    }
}
