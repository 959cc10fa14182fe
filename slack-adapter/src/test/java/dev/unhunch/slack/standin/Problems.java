package dev.unhunch.slack.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with something that the app wrote. */
final class Problems {
    private final List<String> refused = new ArrayList<>();
    private final List<String> unwise = new ArrayList<>();

    /** Slack refuses this. */
    void refuse(String where, String what) {
        refused.add(what + " [json-pointer:" + where + "]");
    }

    /** Slack takes it, and it must not be all the same. */
    void warn(String where, String what) {
        unwise.add(what + " [json-pointer:" + where + "]");
    }

    /** A text, where it is there, of so many characters at most. */
    void atMost(JsonNode of, String name, int most, String where) {
        JsonNode text = of.path(name);
        if (text.isMissingNode() || text.isNull()) return;
        if (!text.isTextual()) refuse(where + "/" + name, "must be a string");
        else if (text.asText().length() > most)
            refuse(where + "/" + name, "must be less than " + (most + 1) + " characters");
    }

    /** So many items. */
    void count(JsonNode list, int least, int most, String where) {
        if (!list.isArray()) refuse(where, "missing required field: a list");
        else if (list.size() < least) refuse(where, "no less than " + least + " items");
        else if (list.size() > most) refuse(where, "no more than " + most + " items allowed");
    }

    List<String> refused() {
        return refused;
    }

    List<String> unwise() {
        return unwise;
    }
}
