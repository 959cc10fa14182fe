package dev.unhunch.storage.daily;

import java.time.zone.ZoneRulesProvider;

/** The time zone rules that this process computes with. */
public final class Rules {
    private Rules() {}

    /** Their version, such as {@code 2026a}. */
    public static String version() {
        return ZoneRulesProvider.getVersions("UTC").lastEntry().getKey();
    }
}
