package dev.unhunch.core.port;

import dev.unhunch.core.people.Workspace;

import java.time.Instant;
import java.util.Set;

/** Keeps which workspaces we were removed from. Every method is one transaction. */
public interface Workspaces {
    /**
     * We were removed: its subscriptions rest at once, its planned posts are dropped, and all that
     * is kept of it is erased later.
     */
    void left(Workspace workspace, Instant now);

    /** We are a member (again): nothing is erased. What rests, rests until somebody resumes it. */
    void joined(Workspace workspace);

    /** Ids of the workspaces of a platform with subscriptions, but for those that were left. */
    Set<String> known(String platform);

    /** Ids of the workspaces of a platform that were left and are not erased yet. */
    Set<String> gone(String platform);

    /**
     * Erases all that is kept of workspaces left before an instant: subscriptions, posts, what
     * people did there. One in which something still posts is spared: we cannot be gone from it.
     *
     * @return how many workspaces were erased, at most the limit
     */
    int erase(Instant leftBefore, int limit);
}
