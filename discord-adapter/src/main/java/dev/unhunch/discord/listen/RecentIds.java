package dev.unhunch.discord.listen;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ids of what was acted on not long ago: after a lost connection Discord sends again what it does
 * not know to have arrived (Discord docs, "Gateway", Resuming).
 */
final class RecentIds {
    /** Far more than come in while a connection is resumed. */
    private static final int MOST = 2_000;

    private final Map<Long, Boolean> ids =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
                    return size() > MOST;
                }
            };

    /** Whether this is the first time that an id is seen. */
    synchronized boolean isNew(long id) {
        return ids.put(id, true) == null;
    }
}
