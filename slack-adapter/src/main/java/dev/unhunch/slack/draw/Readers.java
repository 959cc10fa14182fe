package dev.unhunch.slack.draw;

import java.util.Map;

/** Who sees a message: a name that Slack draws itself notifies its owner, where they see it. */
public sealed interface Readers {
    /** One person alone. */
    record One() implements Readers {}

    /**
     * Whoever is in a channel.
     *
     * @param names what to call people, by their ids
     */
    record Everybody(Map<String, String> names) implements Readers {
        /** Copies the map. */
        public Everybody {
            names = Map.copyOf(names);
        }
    }
}
