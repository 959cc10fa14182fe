package dev.unhunch.crash;

import java.util.HashMap;
import java.util.Map;

/** Counts the posts of each workspace in each second. */
final class Buckets {
    private final int perSecond;
    private final Map<String, long[]> secondAndCount = new HashMap<>();

    Buckets(int perSecond) {
        this.perSecond = perSecond;
    }

    /** Whether one more is within what a workspace may. */
    synchronized boolean allows(String workspace, long millis) {
        var now = millis / 1_000;
        var bucket = secondAndCount.computeIfAbsent(workspace, _ -> new long[] {now, 0});
        if (bucket[0] != now) {
            bucket[0] = now;
            bucket[1] = 0;
        }
        return ++bucket[1] <= perSecond;
    }
}
