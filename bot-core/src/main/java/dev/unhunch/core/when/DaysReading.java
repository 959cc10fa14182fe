package dev.unhunch.core.when;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** What somebody's words for days of the week mean. */
public sealed interface DaysReading {
    /** At least one day. */
    record Known(Set<DayOfWeek> days) implements DaysReading {
        /** Copies the set; throws where it is empty. */
        public Known {
            days = Set.copyOf(days);
            if (days.isEmpty()) throw new IllegalArgumentException("no day");
        }
    }

    /**
     * Not only days.
     *
     * @param words those that are none, as typed; empty where no day is left or nothing was typed
     */
    record Wrong(List<String> words) implements DaysReading {
        /** Copies the list. */
        public Wrong {
            words = List.copyOf(words);
        }
    }
}
