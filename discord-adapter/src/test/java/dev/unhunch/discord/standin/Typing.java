package dev.unhunch.discord.standin;

import java.util.HashMap;
import java.util.Map;

/**
 * Somebody in the middle of a command.
 *
 * @param option the one they type in
 * @param values what is there so far, this option's letters included
 */
public record Typing(String option, Map<String, Object> values) {
    /** Takes a copy. */
    public Typing {
        values = Map.copyOf(values);
    }

    /** Letters in one option, all others empty. */
    public static Typing in(String option, String letters) {
        return new Typing(option, Map.of(option, letters));
    }

    /** The same with another option filled in before. */
    public Typing with(String other, Object value) {
        var all = new HashMap<String, Object>(values);
        all.put(other, value);
        return new Typing(option, all);
    }
}
