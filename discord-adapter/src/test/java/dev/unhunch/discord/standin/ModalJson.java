package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form as somebody filled it in; what they leave alone keeps what it began with. */
final class ModalJson {
    private final JsonNode modal;

    ModalJson(JsonNode modal) {
        this.modal = modal;
    }

    /**
     * @param values by a field's label or custom id; a text, a {@code Boolean}, or a list of texts
     *     for choices
     */
    ArrayNode filled(Map<String, ?> values) {
        var used = new HashSet<String>();
        ArrayNode components = Json.array();
        for (JsonNode top : modal.path("components")) {
            int type = Shown.type(top);
            ObjectNode shown =
                    components.addObject().put("type", type).put("id", components.size());
            if (type == Shown.LABEL)
                shown.set(
                        "component",
                        field(top.path("component"), top.path("label").asText(), values, used));
            if (type == Shown.ROW) {
                JsonNode input = top.path("components").path(0);
                shown.putArray("components")
                        .add(field(input, input.path("label").asText(), values, used));
            }
        }
        if (!used.containsAll(values.keySet()))
            throw new IllegalArgumentException(values.keySet() + ": the form has only " + modal);
        return components;
    }

    private static ObjectNode field(
            JsonNode component, String label, Map<String, ?> values, Set<String> used) {
        String id = component.path("custom_id").asText();
        ObjectNode field =
                Json.object()
                        .put("type", Shown.type(component))
                        .put("custom_id", id)
                        .put("id", 100 + used.size());
        Object value = values.get(label);
        used.add(label);
        used.add(id);
        if (value == null) value = values.get(id);
        if (value == null) value = initial(component);
        switch (value) {
            case List<?> many when Shown.type(component) == Shown.RADIO_GROUP ->
                    field.put("value", many.isEmpty() ? null : many.getFirst().toString());
            case List<?> many ->
                    field.set("values", Json.strings(many.stream().map(Object::toString)));
            case Boolean yes -> field.put("value", yes);
            default -> text(field, component, value.toString());
        }
        return field;
    }

    private static void text(ObjectNode field, JsonNode component, String text) {
        if (Shown.type(component) != Shown.TEXT_INPUT) {
            if (Shown.type(component) == Shown.RADIO_GROUP) field.put("value", text);
            else field.putArray("values").add(text);
            return;
        }
        boolean missing = component.path("required").asBoolean(true) && text.isEmpty();
        if (missing || text.length() > component.path("max_length").asInt(4000))
            throw new IllegalArgumentException(
                    "a client would not send \"" + text + "\" for " + component);
        field.put("value", text);
    }

    private static Object initial(JsonNode component) {
        if (Shown.type(component) == Shown.TEXT_INPUT) return component.path("value").asText("");
        if (Shown.type(component) == Shown.CHECKBOX) return component.path("default").asBoolean();
        return Json.items(component.path("options"))
                .filter(one -> one.path("default").asBoolean())
                .map(one -> one.path("value").asText())
                .toList();
    }
}
