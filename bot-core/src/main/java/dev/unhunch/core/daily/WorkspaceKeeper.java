package dev.unhunch.core.daily;

import dev.unhunch.core.bot.WorkspaceNews;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Workspaces;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lets posts rest where we were removed. What is kept of such a workspace waits for our return
 * until the engine erases it.
 */
public final class WorkspaceKeeper implements WorkspaceNews {
    private static final Logger log = LoggerFactory.getLogger(WorkspaceKeeper.class);

    private final Workspaces workspaces;
    private final InstantSource clock;

    /** Keeps what happened in a store. */
    public WorkspaceKeeper(Workspaces workspaces, InstantSource clock) {
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public void joined(Workspace workspace) {
        if (isDirect(workspace)) return;
        workspaces.joined(workspace);
        log.info("Added to {} {}", workspace.platform(), workspace.id());
    }

    @Override
    public void left(Workspace workspace) {
        if (isDirect(workspace)) return;
        workspaces.left(workspace, clock.instant());
        log.info("Removed from {} {}: its posts rest", workspace.platform(), workspace.id());
    }

    /** Nobody can remove us from a direct conversation. */
    private static boolean isDirect(Workspace workspace) {
        return workspace.id().isEmpty();
    }

    @Override
    public void present(String platform, Set<String> ids, Predicate<String> isSeen) {
        workspaces.known(platform).stream()
                .filter(id -> !ids.contains(id) && isSeen.test(id))
                .forEach(id -> left(new Workspace(platform, id)));
        workspaces.gone(platform).stream()
                .filter(ids::contains)
                .forEach(id -> joined(new Workspace(platform, id)));
    }
}
