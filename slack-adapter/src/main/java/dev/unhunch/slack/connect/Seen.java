package dev.unhunch.slack.connect;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** Which envelopes came already, over whichever socket; the oldest are forgotten. */
final class Seen {
    /** More than a busy workspace brings in the minutes in which Slack repeats itself. */
    private static final int MOST = 10_000;

    private final SequencedSet<String> ids = new LinkedHashSet<>();

    /** Whether it is the first of this id. */
    synchronized boolean isNew(String id) {
        if (!ids.add(id)) return false;
        if (ids.size() > MOST) ids.removeFirst();
        return true;
    }
}
