package dev.unhunch.core.when;

import java.time.ZoneId;

/**
 * A time zone under one of its names.
 *
 * @param zone a region with its own clock changes, such as Europe/Berlin
 * @param name what people call it, such as Munich
 */
public record NamedZone(ZoneId zone, String name) {
    /** For a list to choose from: {@code Europe/Berlin (Munich)}. */
    public String label() {
        return zone.getId().equals(name) ? name : zone.getId() + " (" + name + ")";
    }
}
