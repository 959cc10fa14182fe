package dev.unhunch.core.delivery;

import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.ChatPlatform;

/** One leased post on its way to a platform. */
record Errand(ChatPlatform platform, Lease lease, Fence fence) {
    Place place() {
        return lease.delivery().target().place();
    }

    DeliveryKey key() {
        return lease.delivery().key();
    }
}
