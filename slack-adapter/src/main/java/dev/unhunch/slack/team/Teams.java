package dev.unhunch.slack.team;

import java.util.Optional;

/** The workspaces that we are installed in. Safe for many threads; calls may block. */
public interface Teams {
    /**
     * One of them, with a token that opens it for some minutes at least; empty where we are not
     * installed.
     *
     * @throws java.io.UncheckedIOException where Slack would have to be asked and cannot be reached
     */
    Optional<Team> find(String id);

    /**
     * Somebody says that we were removed, or that our tokens do not open it any more. That may come
     * late, when somebody has let us in again, so Slack is asked: one that our token opens stays.
     *
     * @return whether we are out
     */
    boolean forget(String id);
}
