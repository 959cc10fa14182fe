package dev.unhunch.core.delivery;

import dev.unhunch.core.people.Place;

/** One tenant of a platform. */
record Workspace(String platform, String id) {
    static Workspace of(Place place) {
        return new Workspace(place.platform(), place.workspace());
    }
}
