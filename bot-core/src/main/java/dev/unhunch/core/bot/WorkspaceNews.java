package dev.unhunch.core.bot;

import dev.unhunch.core.people.Workspace;

import java.util.Set;
import java.util.function.Predicate;

/** The door for what happens to whole workspaces, where no person speaks. Calls may block. */
public interface WorkspaceNews {
    /** We became a member. */
    void joined(Workspace workspace);

    /** We were removed. */
    void left(Workspace workspace);

    /**
     * All workspaces of a platform that we are a member of, as far as this node sees them: what
     * happened while it did not look is made good.
     *
     * @param ids of those it sees
     * @param isSeen whether this node would see a workspace of an id if we were a member
     */
    void present(String platform, Set<String> ids, Predicate<String> isSeen);
}
