package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a form may be (Components &gt; Using Modal Components; Component Reference). */
final class ModalRules {
    private static final Set<Integer> TOP = Set.of(Shown.ROW, Shown.TEXT, Shown.LABEL);
    private static final Set<Integer> IN_LABEL =
            Set.of(Shown.STRING_SELECT, Shown.TEXT_INPUT, 5, 6, 7, 8, 19, 21, 22, 23);

    private final Problems problems = new Problems();
    private final Set<String> ids = new HashSet<>();

    private ModalRules() {}

    static List<String> problems(JsonNode modal) {
        var rules = new ModalRules();
        rules.problems.length(modal, "title", 1, 45);
        rules.problems.length(modal, "custom_id", 1, 100);
        rules.problems.count(modal, "components", 1, 5);
        for (JsonNode one : modal.path("components")) rules.top(one);
        return rules.problems.list();
    }

    private void top(JsonNode one) {
        int type = Shown.type(one);
        problems.unless(
                TOP.contains(type),
                "Using Modal Components: no component of type " + type + " here");
        if (type == Shown.LABEL) label(one);
        if (type == Shown.ROW) for (JsonNode inner : one.path("components")) input(inner);
    }

    private void label(JsonNode label) {
        problems.length(label, "label", 1, 45);
        problems.lengthIfThere(label, "description", 0, 100);
        JsonNode inner = label.path("component");
        int type = Shown.type(inner);
        problems.unless(
                IN_LABEL.contains(type),
                "Component Reference, Label: no component of type " + type);
        problems.length(inner, "custom_id", 1, 100);
        problems.unless(
                ids.add(inner.path("custom_id").asText()),
                "Component Reference: custom_id twice in one form");
        switch (type) {
            case Shown.TEXT_INPUT -> input(inner);
            case Shown.STRING_SELECT -> options(inner, 1, 25);
            case Shown.RADIO_GROUP -> options(inner, 2, 10);
            case Shown.CHECKBOX_GROUP -> options(inner, 1, 10);
            default -> {} // nothing further is said of the others
        }
    }

    private void input(JsonNode input) {
        int style = input.path("style").asInt();
        problems.unless(
                style == 1 || style == 2, "Component Reference, Text Input: style " + style);
        int least = input.path("min_length").asInt(0);
        int most = input.path("max_length").asInt(4000);
        problems.unless(
                least >= 0 && least <= 4000 && most >= 1 && most <= 4000 && least <= most,
                "Component Reference, Text Input: min_length and max_length");
        problems.lengthIfThere(input, "placeholder", 0, 100);
        problems.lengthIfThere(input, "value", 0, most);
    }

    private void options(JsonNode group, int least, int most) {
        problems.count(group, "options", least, most);
        problems.lengthIfThere(group, "placeholder", 0, 150);
        var values = new HashSet<String>();
        for (JsonNode option : group.path("options")) {
            ComponentRules.option(problems, option);
            problems.unless(
                    values.add(option.path("value").asText()),
                    "Component Reference: the same value twice");
        }
        int size = group.path("options").size();
        int needed = group.path("min_values").asInt(1);
        int allowed =
                group.path("max_values")
                        .asInt(Shown.type(group) == Shown.CHECKBOX_GROUP ? size : 1);
        problems.unless(
                needed >= 0 && needed <= allowed && allowed <= Math.max(size, 1),
                "Component Reference: min_values "
                        + needed
                        + " and max_values "
                        + allowed
                        + " of "
                        + size);
        problems.unless(
                needed > 0 || !group.path("required").asBoolean(true),
                "Component Reference: min_values 0 only where nothing is required");
        long chosen =
                Json.items(group.path("options"))
                        .filter(one -> one.path("default").asBoolean())
                        .count();
        problems.unless(chosen <= allowed, "Component Reference: more defaults than max_values");
    }
}
