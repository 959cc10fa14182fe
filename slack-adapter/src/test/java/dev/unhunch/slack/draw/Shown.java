package dev.unhunch.slack.draw;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks as Slack would get them, and what people would read in them. */
record Shown(JsonArray blocks) {
    static Shown of(CardDrawing.Drawn drawn) {
        return new Shown(JsonParser.parseString(drawn.blocks()).getAsJsonArray());
    }

    static Shown ofView(String json) {
        return new Shown(JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("blocks"));
    }

    List<JsonObject> ofType(String type) {
        return objects(blocks).filter(each -> type(each).equals(type)).toList();
    }

    List<String> types() {
        return objects(blocks).map(Shown::type).toList();
    }

    /** All buttons and menus, one after the other. */
    List<JsonObject> actions() {
        return ofType("actions").stream()
                .flatMap(row -> objects(row.getAsJsonArray("elements")))
                .toList();
    }

    List<String> actionIds() {
        return actions().stream().map(each -> each.get("action_id").getAsString()).toList();
    }

    /** All that is read, with entities and signs that look alike as what they stand for. */
    String read() {
        return objects(blocks)
                .filter(each -> !type(each).equals("actions") && !type(each).equals("image"))
                .map(Shown::words)
                .collect(Collectors.joining("\n"))
                .replace('＆', '&')
                .replace('‹', '<')
                .replace('›', '>');
    }

    private static String words(JsonElement element) {
        if (element.isJsonArray())
            return element.getAsJsonArray().asList().stream()
                    .map(Shown::words)
                    .collect(Collectors.joining());
        if (!element.isJsonObject()) return "";
        var object = element.getAsJsonObject();
        if (type(object).equals("mrkdwn"))
            return object.get("text")
                    .getAsString()
                    .replaceAll("<!date[^>]*>|\\*", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        if (object.has("text") && object.get("text").isJsonPrimitive())
            return object.get("text").getAsString();
        return object.asMap().values().stream().map(Shown::words).collect(Collectors.joining());
    }

    private static String type(JsonObject object) {
        return object.has("type") && object.get("type").isJsonPrimitive()
                ? object.get("type").getAsString()
                : "";
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject);
    }
}
