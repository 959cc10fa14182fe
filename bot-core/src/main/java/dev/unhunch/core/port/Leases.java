package dev.unhunch.core.port;

import java.time.Duration;

/** Agreements between nodes on who does what only one of them may do. Calls may block. */
public interface Leases {
    /**
     * Takes a lease that is free, has run out or is the owner's already.
     *
     * @param owner a name that no other process has
     * @return whether the owner holds it from now on, for that long unless it is taken again
     */
    boolean take(String name, String owner, Duration length);

    /** Gives it back where it is the owner's. */
    void release(String name, String owner);
}
