package dev.unhunch.core.port;

import dev.unhunch.core.people.Workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Small things that must last through restarts and be the same on every node: that something was
 * done already, what may be done once, what a workspace decided. A memo that is over counts as not
 * there. What belongs to a workspace is erased with it. Every method is one transaction.
 */
public interface Memos {
    /**
     * One of them.
     *
     * @param name such as {@code greeted/C0123}; at most 255 characters
     * @param until when it is over
     */
    record Memo(Workspace workspace, String name, String value, Instant until) {}

    /** Keeps one; false, and nothing changes, where there is one of that name. */
    boolean add(Memo memo, Instant now);

    /** Keeps one, in the place of any other of that name. */
    void put(Memo memo);

    /** The value of one. */
    Optional<String> find(Workspace workspace, String name, Instant now);

    /** Takes one away and returns its value: of many who ask at once, one gets it. */
    Optional<String> take(Workspace workspace, String name, Instant now);

    /** Workspaces of a platform with a memo of that name. */
    List<Workspace> having(String platform, String name, Instant now);

    /** Forgets what is over; how many. */
    int forgetOver(Instant now, int limit);
}
