package dev.unhunch.core.safety;

import java.util.List;
import java.util.Optional;

/**
 * What the rules heard in a line.
 *
 * @param raised the alarm that is answered, as {@link SafetyCheck#check} gives it
 * @param near what else was raised or came near, the closest and most pressing first; a few
 */
public record Hearing(Optional<Alarm> raised, List<Near> near) {
    /** Copies the list. */
    public Hearing {
        near = List.copyOf(near);
    }

    /** An alarm that a line came near to. */
    public record Near(Alarm alarm, Outcome outcome) {}
}
