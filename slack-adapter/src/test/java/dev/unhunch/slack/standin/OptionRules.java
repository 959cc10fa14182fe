package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Set;

/** Options of menus, radio buttons and checkboxes (Composition objects &gt; Option object). */
final class OptionRules {
    private static final int TEXT = 75;
    private static final int VALUE = 150;

    private OptionRules() {}

    /** Options with texts of one kind: mrkdwn is for radio buttons and checkboxes only. */
    static void check(JsonNode element, int most, boolean mrkdwn, String where, Problems problems) {
        JsonNode options = element.path("options");
        problems.count(options, 1, most, where + "/options");
        Set<String> values = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            option(options.get(i), mrkdwn, where + "/options/" + i, problems);
            if (!values.add(options.get(i).path("value").asText()))
                problems.warn(where + "/options/" + i, "the same value twice");
        }
        initial(element, options, where, problems);
    }

    private static void option(JsonNode option, boolean mrkdwn, String where, Problems problems) {
        if (mrkdwn) TextRules.any(option.path("text"), TEXT, where + "/text", problems);
        else TextRules.plain(option.path("text"), TEXT, where + "/text", problems);
        if (option.path("value").asText("").isEmpty())
            problems.refuse(where, "missing required field: value");
        problems.atMost(option, "value", VALUE, where);
        TextRules.plainIfAny(option.path("description"), TEXT, where + "/description", problems);
    }

    /** What is chosen at first has to be one of the options, to the letter. */
    private static void initial(
            JsonNode element, JsonNode options, String where, Problems problems) {
        Set<JsonNode> all = new HashSet<>();
        options.forEach(all::add);
        JsonNode one = element.path("initial_option");
        if (one.isObject() && !all.contains(one))
            problems.refuse(where + "/initial_option", "must match one of the options");
        JsonNode many = element.path("initial_options");
        if (many.isArray() && many.isEmpty())
            problems.refuse(where + "/initial_options", "no less than 1 items");
        many.forEach(chosen -> {
            if (!all.contains(chosen))
                problems.refuse(where + "/initial_options", "must match one of the options");
        });
    }

    /** Menus may have their options in groups. */
    static void grouped(JsonNode element, String where, Problems problems) {
        if (!element.has("option_groups")) {
            check(element, 100, false, where, problems);
            return;
        }
        if (element.has("options")) problems.refuse(where, "options and option_groups at once");
        JsonNode groups = element.path("option_groups");
        problems.count(groups, 1, 100, where + "/option_groups");
        for (int i = 0; i < groups.size(); i++) {
            String at = where + "/option_groups/" + i;
            TextRules.plain(groups.get(i).path("label"), TEXT, at + "/label", problems);
            check(groups.get(i), 100, false, at, problems);
        }
    }
}
