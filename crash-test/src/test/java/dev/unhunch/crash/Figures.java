package dev.unhunch.crash;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the stand-in did, counted. */
final class Figures {
    /** What is counted; the names are those in the line that a run prints. */
    enum Of {
        POSTS("posts"),
        TOO_MANY("429"),
        BROKEN("500"),
        LOST("lost answers"),
        SLOW("slow answers"),
        LATE("late"),
        DEDUPED("dedupes"),
        STALE("too old"),
        LOOK_UPS("look-ups"),
        SEEN("found"),
        BLIND("look-ups refused"),
        CUT("connections cut"),
        RESUMED("resumes"),
        HASTY("calls before their time"),
        TOLD("people told");

        private final String words;

        Of(String words) {
            this.words = words;
        }

        /** As people read it. */
        String words() {
            return words;
        }
    }

    private final Map<Of, Long> counts = new ConcurrentHashMap<>();

    void count(Of what) {
        counts.merge(what, 1L, Long::sum);
    }

    long get(Of what) {
        return counts.getOrDefault(what, 0L);
    }

    /** One line for each that was counted. */
    String wire() {
        return Arrays.stream(Of.values())
                .filter(counts::containsKey)
                .map(each -> each.name() + " " + get(each) + "\n")
                .collect(Collectors.joining());
    }

    /** Reads those lines. */
    static Map<Of, Long> parse(String wire) {
        var counts = new EnumMap<Of, Long>(Of.class);
        wire.lines()
                .map(line -> line.split(" ", 2))
                .forEach(parts -> counts.put(Of.valueOf(parts[0]), Long.valueOf(parts[1])));
        return counts;
    }
}
