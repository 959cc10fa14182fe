package dev.unhunch.discord;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which shards of the gateway this node runs. */
public sealed interface Shards {
    /** More would need an arrangement with Discord that no bot of this kind has. */
    int MOST = 10_000;

    /** How they are written in settings and logs. */
    String written();

    /** All of them, as many as Discord recommends. */
    record Recommended() implements Shards {
        @Override
        public String written() {
            return "auto";
        }
    }

    /**
     * Those from the first to the last one, both included.
     *
     * @param total how many there are over all nodes
     */
    record Some(int first, int last, int total) implements Shards {
        /** Throws where they do not lie in {@code 0..total-1}. */
        public Some {
            if (first < 0 || first > last || last >= total || total > MOST)
                throw new IllegalArgumentException(first + "-" + last + "/" + total);
        }

        @Override
        public String written() {
            return first + "-" + last + "/" + total;
        }
    }

    /**
     * Reads {@code auto}, a number of shards, {@code 3/8} or {@code 0-3/8}; empty for anything
     * else.
     */
    static Optional<Shards> parse(String written) {
        if (written.equals("auto")) return Optional.of(new Recommended());
        var parts =
                Pattern.compile("(?:([0-9]{1,5})(?:-([0-9]{1,5}))?/)?([0-9]{1,5})")
                        .matcher(written);
        if (!parts.matches()) return Optional.empty();
        int total = Integer.parseInt(parts.group(3));
        int first = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        int last = parts.group(1) == null ? total - 1 : first;
        if (parts.group(2) != null) last = Integer.parseInt(parts.group(2));
        try {
            return Optional.of(new Some(first, last, total));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
