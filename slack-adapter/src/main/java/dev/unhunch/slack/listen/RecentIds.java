package dev.unhunch.slack.listen;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ids of what was acted on not long ago: Slack sends an event again where it did not get our
 * acknowledgement, and an envelope may come twice when sockets change (Slack docs, "Events API",
 * Retries).
 */
final class RecentIds {
    /** More than come in within the minutes that Slack goes on trying. */
    private static final int MOST = 20_000;

    private final Map<String, Boolean> ids =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > MOST;
                }
            };

    /** Whether this is the first time that an id is seen; what has none is always new. */
    boolean isNew(@Nullable String id) {
        if (id == null || id.isEmpty()) return true;
        synchronized (ids) {
            return ids.put(id, true) == null;
        }
    }
}
