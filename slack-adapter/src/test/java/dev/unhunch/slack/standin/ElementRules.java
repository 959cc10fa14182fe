package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Set;

/** Buttons, menus, pickers and inputs (Block Kit &gt; Block elements). */
final class ElementRules {
    private static final Set<String> MENUS =
            Set.of(
                    "button",
                    "overflow",
                    "static_select",
                    "multi_static_select",
                    "users_select",
                    "multi_users_select",
                    "conversations_select",
                    "multi_conversations_select",
                    "channels_select",
                    "multi_channels_select",
                    "datepicker",
                    "timepicker",
                    "datetimepicker",
                    "checkboxes",
                    "radio_buttons");

    private static final Set<String> INPUTS =
            Set.of(
                    "plain_text_input",
                    "number_input",
                    "email_text_input",
                    "url_text_input",
                    "static_select",
                    "multi_static_select",
                    "users_select",
                    "multi_users_select",
                    "conversations_select",
                    "multi_conversations_select",
                    "channels_select",
                    "multi_channels_select",
                    "datepicker",
                    "timepicker",
                    "datetimepicker",
                    "checkboxes",
                    "radio_buttons");

    private ElementRules() {}

    /** In an actions block, or beside a section. */
    static void menu(JsonNode element, String where, Problems problems) {
        if (!MENUS.contains(element.path("type").asText()))
            problems.refuse(where + "/type", "unsupported type: " + element.path("type").asText());
        else check(element, where, problems);
    }

    /** In an input block. */
    static void input(JsonNode element, String where, Problems problems) {
        if (!INPUTS.contains(element.path("type").asText()))
            problems.refuse(where + "/type", "unsupported type: " + element.path("type").asText());
        else check(element, where, problems);
    }

    private static void check(JsonNode element, String where, Problems problems) {
        if (element.path("action_id").asText("").isEmpty())
            problems.warn(where, "an element without action_id");
        problems.atMost(element, "action_id", 255, where);
        confirm(element.path("confirm"), where + "/confirm", problems);
        TextRules.plainIfAny(element.path("placeholder"), 150, where + "/placeholder", problems);
        switch (element.path("type").asText()) {
            case "button" -> button(element, where, problems);
            case "overflow" -> OptionRules.check(element, 5, false, where, problems);
            case "checkboxes", "radio_buttons" ->
                    OptionRules.check(element, 10, true, where, problems);
            case "static_select", "multi_static_select" ->
                    OptionRules.grouped(element, where, problems);
            case "timepicker" ->
                    format(element, "initial_time", "([01]\\d|2[0-3]):[0-5]\\d", where, problems);
            case "datepicker" ->
                    format(element, "initial_date", "\\d{4}-\\d\\d-\\d\\d", where, problems);
            case "plain_text_input" -> text(element, where, problems);
            case "number_input" -> {
                if (!element.path("is_decimal_allowed").isBoolean())
                    problems.refuse(where, "missing required field: is_decimal_allowed");
            }
            case "conversations_select" -> conversations(element, where, problems);
            default -> {}
        }
    }

    private static void button(JsonNode button, String where, Problems problems) {
        TextRules.plain(button.path("text"), 75, where + "/text", problems);
        problems.atMost(button, "value", 2000, where);
        problems.atMost(button, "url", 3000, where);
        problems.atMost(button, "accessibility_label", 75, where);
        format(button, "style", "primary|danger", where, problems);
        format(button, "url", "(?s)https?://.+", where, problems);
    }

    private static void format(
            JsonNode element, String name, String pattern, String where, Problems problems) {
        if (element.hasNonNull(name) && !element.path(name).asText().matches(pattern))
            problems.refuse(
                    where + "/" + name, "invalid format: «" + element.path(name).asText() + "»");
    }

    private static void text(JsonNode input, String where, Problems problems) {
        int least = input.path("min_length").asInt(0);
        int most = input.path("max_length").asInt(3000);
        if (least < 0 || least > 3000 || most < 1 || most > 3000 || least > most)
            problems.refuse(where, "min_length and max_length are 0 to 3000 and 1 to 3000");
        problems.atMost(input, "initial_value", most, where);
    }

    private static void conversations(JsonNode menu, String where, Problems problems) {
        JsonNode filter = menu.path("filter");
        if (filter.isMissingNode()) return;
        if (filter.isEmpty()) problems.refuse(where + "/filter", "must not be empty");
        if (filter.has("include"))
            problems.count(filter.path("include"), 1, 4, where + "/filter/include");
        filter.path("include")
                .forEach(one -> {
                    if (!Set.of("im", "mpim", "private", "public").contains(one.asText()))
                        problems.refuse(where + "/filter/include", "unknown: " + one);
                });
    }

    /** Composition objects &gt; Confirmation dialog object. */
    private static void confirm(JsonNode confirm, String where, Problems problems) {
        if (confirm.isMissingNode() || confirm.isNull()) return;
        TextRules.plain(confirm.path("title"), 100, where + "/title", problems);
        TextRules.any(confirm.path("text"), 300, where + "/text", problems);
        TextRules.plain(confirm.path("confirm"), 30, where + "/confirm", problems);
        TextRules.plain(confirm.path("deny"), 30, where + "/deny", problems);
    }
}
