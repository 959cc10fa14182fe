package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Map;

/** A form's inputs as they come back: {@code state.values}. */
final class Filling {
    private Filling() {}

    /** By block_id and action_id. */
    static ObjectNode values(TestView view, Map<String, ?> fields) {
        ObjectNode values = Json.object();
        fields.keySet().forEach(view::field);
        for (String name : view.fields()) {
            JsonNode element = view.field(name);
            values.putObject(name)
                    .set(element.path("action_id").asText(), value(element, fields.get(name)));
        }
        return values;
    }

    private static ObjectNode value(JsonNode element, @Nullable Object given) {
        String type = element.path("type").asText();
        ObjectNode json = Json.object().put("type", type);
        switch (type) {
            case "plain_text_input", "number_input", "email_text_input" ->
                    json.set("value", text(given, element.get("initial_value")));
            case "timepicker" ->
                    json.set("selected_time", text(given, element.get("initial_time")));
            case "datepicker" ->
                    json.set("selected_date", text(given, element.get("initial_date")));
            case "checkboxes", "multi_static_select" ->
                    json.set("selected_options", many(element, given));
            case "static_select", "radio_buttons" ->
                    json.set("selected_option", one(element, given));
            case "conversations_select" ->
                    json.set(
                            "selected_conversation",
                            text(given, element.get("initial_conversation")));
            case "channels_select" ->
                    json.set("selected_channel", text(given, element.get("initial_channel")));
            default -> throw new AssertionError("nobody knows how to fill in " + type);
        }
        return json;
    }

    private static JsonNode text(@Nullable Object given, @Nullable JsonNode initial) {
        if (given instanceof TestChannel channel) return Json.text(channel.id());
        if (given != null) return Json.text(given.toString());
        return initial == null ? Json.none() : initial;
    }

    private static JsonNode one(JsonNode element, @Nullable Object given) {
        if (given != null) return option(element, given.toString());
        return element.hasNonNull("initial_option") ? element.get("initial_option") : Json.none();
    }

    private static JsonNode many(JsonNode element, @Nullable Object given) {
        var chosen = Json.array();
        if (given instanceof Collection<?> all)
            all.forEach(one -> chosen.add(option(element, one.toString())));
        else if (given != null) chosen.add(option(element, given.toString()));
        else element.path("initial_options").forEach(chosen::add);
        return chosen;
    }

    private static JsonNode option(JsonNode element, String wanted) {
        return Json.items(element.path("options"))
                .filter(one ->
                        one.path("value").asText().equals(wanted)
                                || one.path("text").path("text").asText().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "no option " + wanted + " in " + element.path("options")));
    }
}
