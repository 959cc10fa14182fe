package dev.unhunch.core.port;

import java.util.List;

/** Whether we may post in a place. */
public sealed interface Access {
    /** We may. */
    record Open() implements Access {}

    /**
     * We may not.
     *
     * @param missing what is missing, in the platform's own words: "Send Messages"
     */
    record Missing(List<String> missing) implements Access {
        /** Copies the list. */
        public Missing {
            missing = List.copyOf(missing);
        }
    }

    /** A thread: it falls asleep when nobody writes, so nothing is posted there by a schedule. */
    record InThread() implements Access {}

    /** The platform keeps it for reading only. */
    record Archived() implements Access {}

    /** Nothing can be posted there by a schedule: a terminal, a server without the bot. */
    record NotHere() implements Access {}
}
