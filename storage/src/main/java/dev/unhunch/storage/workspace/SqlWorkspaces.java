package dev.unhunch.storage.workspace;

import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Workspaces;
import dev.unhunch.storage.sql.Database;
import dev.unhunch.storage.sql.Transaction;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;

/** Workspaces that we were removed from, in a database. */
public final class SqlWorkspaces implements Workspaces {
    private static final String THERE = " WHERE platform = ? AND workspace = ?";

    private static final String SUBSCRIPTIONS = "(SELECT id FROM subscription" + THERE + ")";

    /** Keeps planners and whoever saves away; in the order in which they lock, too. */
    private static final String LOCK =
            "SELECT l.number FROM line l WHERE l.subscription_id IN "
                    + SUBSCRIPTIONS
                    + " ORDER BY l.subscription_id, l.number";

    private static final String REST_LINES =
            "UPDATE line SET next_slot = NULL, next_run_at = NULL WHERE subscription_id IN "
                    + SUBSCRIPTIONS;

    private static final String PAUSE =
            "UPDATE subscription SET status = 'PAUSED', broken_why = NULL, told = 1,"
                    + " version = version + 1, updated_at = ?"
                    + THERE
                    + " AND status IN ('ACTIVE','BROKEN')";

    private static final String DROP =
            "UPDATE delivery SET state = 'EXPIRED', why = 'removed',"
                    + " updated_at = ? WHERE state = 'PLANNED' AND attempt = 0"
                    + " AND subscription_id IN "
                    + SUBSCRIPTIONS;

    private static final String NOTE =
            "INSERT INTO left_workspace (platform, workspace, left_at) VALUES (?, ?, ?)"
                    + " ON CONFLICT DO NOTHING";

    private static final String JOINED = "DELETE FROM left_workspace" + THERE;

    private static final String KNOWN =
            """
            SELECT DISTINCT s.workspace FROM subscription s
            WHERE s.platform = ? AND s.workspace <> '' AND s.status <> 'OFF'
              AND NOT EXISTS (SELECT 1 FROM left_workspace w
                WHERE w.platform = s.platform AND w.workspace = s.workspace)\
            """;

    private static final String GONE = "SELECT workspace FROM left_workspace WHERE platform = ?";

    /** Where something still posts, we are a member whatever was noted. */
    private static final String OLD =
            """
            SELECT w.platform, w.workspace FROM left_workspace w
            WHERE w.left_at < ?
              AND NOT EXISTS (SELECT 1 FROM subscription s WHERE s.platform = w.platform
                AND s.workspace = w.workspace AND s.status = 'ACTIVE')
            ORDER BY w.left_at LIMIT ?\
            """;

    private final Database database;

    /** Keeps them there. */
    public SqlWorkspaces(Database database) {
        this.database = database;
    }

    @Override
    public void left(Workspace workspace, Instant now) {
        var platform = workspace.platform();
        var id = workspace.id();
        database.write(transaction -> {
            transaction.list(
                    LOCK + transaction.dialect().lock(), row -> row.count("number"), platform, id);
            transaction.change(NOTE, platform, id, now);
            transaction.change(REST_LINES, platform, id);
            transaction.change(PAUSE, now, platform, id);
            return transaction.change(DROP, now, platform, id);
        });
    }

    @Override
    public void joined(Workspace workspace) {
        database.write(
                transaction -> transaction.change(JOINED, workspace.platform(), workspace.id()));
    }

    @Override
    public Set<String> known(String platform) {
        return ids(KNOWN, platform);
    }

    @Override
    public Set<String> gone(String platform) {
        return ids(GONE, platform);
    }

    private Set<String> ids(String query, String platform) {
        return Set.copyOf(
                database.read(transaction ->
                        transaction.list(query, row -> row.text("workspace"), platform)));
    }

    @Override
    public int erase(Instant leftBefore, int limit) {
        return database.write(transaction -> {
            var old =
                    transaction.list(
                            OLD + transaction.dialect().lockFree("w"),
                            row -> new Workspace(row.text("platform"), row.text("workspace")),
                            leftBefore,
                            limit);
            for (var each : old) erase(transaction, each);
            return old.size();
        });
    }

    /** Lines and posts go with their subscriptions. */
    private static void erase(Transaction transaction, Workspace workspace) throws SQLException {
        var platform = workspace.platform();
        var id = workspace.id();
        transaction.change("DELETE FROM subscription" + THERE, platform, id);
        transaction.change("DELETE FROM done" + THERE, platform, id);
        transaction.change(
                "DELETE FROM done WHERE platform = ? AND place_workspace = ?", platform, id);
        transaction.change("DELETE FROM memo" + THERE, platform, id);
        transaction.change(JOINED, platform, id);
    }
}
