package dev.unhunch.core.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of the keys used last; older ones are forgotten, so that it never grows without end. */
final class Recent<K, V> extends LinkedHashMap<K, V> {
    /** A few megabytes at most, and more workspaces than post within a minute. */
    static final int MOST = 10_000;

    private static final long serialVersionUID = 1;

    Recent() {
        super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
    }
}
