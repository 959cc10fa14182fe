package dev.unhunch.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a body. */
final class Problems {
    private final List<String> list = new ArrayList<>();

    void add(String problem) {
        list.add(problem);
    }

    /** Adds a problem unless something holds. */
    void unless(boolean holds, String problem) {
        if (!holds) list.add(problem);
    }

    /** A text's length in characters, as Discord counts; missing counts as empty. */
    void length(JsonNode holder, String name, int least, int most) {
        String text = holder.path(name).asText("");
        int length = text.codePointCount(0, text.length());
        unless(
                length >= least && length <= most,
                name + " has " + length + " characters; allowed: " + least + " to " + most);
    }

    /** The same for a text that may be missing. */
    void lengthIfThere(JsonNode holder, String name, int least, int most) {
        if (Json.has(holder, name)) length(holder, name, least, most);
    }

    void count(JsonNode holder, String name, int least, int most) {
        int size = holder.path(name).size();
        unless(
                size >= least && size <= most,
                size + " " + name + "; allowed: " + least + " to " + most);
    }

    void all(List<String> others) {
        list.addAll(others);
    }

    List<String> list() {
        return List.copyOf(list);
    }
}
