package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What people see of blocks. */
final class Shown {
    private Shown() {}

    /** All words outside of buttons and menus, a line for each part. */
    static String text(JsonNode message) {
        var lines = new ArrayList<String>();
        JsonNode blocks = message.path("blocks");
        if (blocks.isEmpty()) lines.add(plain(message.path("text").asText("")));
        Json.items(blocks).forEach(block -> block(block, lines));
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    private static void block(JsonNode block, List<String> lines) {
        switch (block.path("type").asText()) {
            case "header", "section" -> {
                lines.add(words(block.path("text")));
                Json.items(block.path("fields")).forEach(field -> lines.add(words(field)));
            }
            case "context" ->
                    Json.items(block.path("elements")).forEach(one -> lines.add(words(one)));
            case "rich_text" -> Json.items(block.path("elements")).forEach(one -> rich(one, lines));
            case "image" -> lines.add(words(block.path("title")));
            case "input" -> {
                lines.add(words(block.path("label")));
                lines.add(words(block.path("hint")));
            }
            default -> {}
        }
    }

    private static void rich(JsonNode part, List<String> lines) {
        if (part.path("type").asText().equals("rich_text_list")) {
            Json.items(part.path("elements")).forEach(item -> rich(item, lines));
            return;
        }
        var line = new StringBuilder();
        Json.items(part.path("elements"))
                .forEach(one ->
                        line.append(
                                one.has("text")
                                        ? one.path("text").asText()
                                        : one.path("url").asText("")));
        lines.addAll(line.toString().lines().toList());
    }

    private static String words(JsonNode text) {
        String words = text.path("text").asText("");
        return text.path("type").asText().equals("mrkdwn") ? plain(words) : words;
    }

    /** Without the escapes of mrkdwn, and without its bold. */
    static String plain(String mrkdwn) {
        return mrkdwn.replace("*", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** Buttons in actions and as accessories, in order. */
    static List<JsonNode> buttons(JsonNode message) {
        return elements(message).stream()
                .filter(one -> one.path("type").asText().equals("button"))
                .toList();
    }

    static JsonNode button(JsonNode message, String label) {
        return buttons(message).stream()
                .filter(one -> one.path("text").path("text").asText().equals(label))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no button «" + label + "» in: " + labels(message)));
    }

    private static List<String> labels(JsonNode message) {
        return buttons(message).stream()
                .map(one -> one.path("text").path("text").asText())
                .toList();
    }

    /** Selects, checkboxes, radio buttons, time pickers and overflows, in order. */
    static List<JsonNode> menus(JsonNode message) {
        return elements(message).stream()
                .filter(one -> !one.path("type").asText().equals("button"))
                .toList();
    }

    /** All interactive elements, in order. */
    static List<JsonNode> elements(JsonNode message) {
        var found = new ArrayList<JsonNode>();
        Json.items(message.path("blocks"))
                .forEach(block -> {
                    Json.items(block.path("elements")).forEach(found::add);
                    if (block.has("accessory")) found.add(block.path("accessory"));
                    if (block.has("element")) found.add(block.path("element"));
                });
        found.removeIf(one -> !one.has("action_id"));
        return found;
    }

    /** The block that holds an element. */
    static JsonNode blockOf(JsonNode message, JsonNode element) {
        return Json.items(message.path("blocks"))
                .filter(block -> holds(block, element))
                .findFirst()
                .orElseThrow();
    }

    /** This very one, not one that looks the same. */
    private static boolean holds(JsonNode block, JsonNode element) {
        Set<JsonNode> inner = Collections.newSetFromMap(new IdentityHashMap<>());
        inner.addAll(Json.all(block));
        return inner.contains(element);
    }

    static List<JsonNode> pictures(JsonNode message) {
        return Json.all(message.path("blocks")).stream()
                .filter(one -> one.path("type").asText().equals("image"))
                .toList();
    }
}
