package dev.unhunch.storage.node;

import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Memos;
import dev.unhunch.storage.sql.Database;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Memos in a database. */
public final class SqlMemos implements Memos {
    private static final String PUT =
            """
            INSERT INTO memo (platform, workspace, name, value, until) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (platform, workspace, name)
            DO UPDATE SET value = excluded.value, until = excluded.until\
            """;

    /** The row itself decides: of two who add at once, the second changes nothing. */
    private static final String ADD = PUT + " WHERE memo.until <= ?";

    private static final String THERE = " WHERE platform = ? AND workspace = ? AND name = ?";

    private static final String FIND = "SELECT value FROM memo" + THERE + " AND until > ?";

    private static final String TAKE =
            "DELETE FROM memo" + THERE + " AND until > ? RETURNING value";

    private static final String HAVING =
            "SELECT workspace FROM memo WHERE platform = ? AND name = ? AND until > ?"
                    + " ORDER BY workspace";

    private static final String OVER =
            "DELETE FROM memo WHERE (platform, workspace, name) IN"
                    + " (SELECT platform, workspace, name FROM memo WHERE until <= ? LIMIT ?)";

    private final Database database;

    /** Keeps them there. */
    public SqlMemos(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Memo memo, Instant now) {
        var at = memo.workspace();
        return database.write(transaction ->
                transaction.change(
                                ADD,
                                at.platform(),
                                at.id(),
                                memo.name(),
                                memo.value(),
                                memo.until(),
                                now)
                        == 1);
    }

    @Override
    public void put(Memo memo) {
        var at = memo.workspace();
        database.write(transaction ->
                transaction.change(
                        PUT, at.platform(), at.id(), memo.name(), memo.value(), memo.until()));
    }

    @Override
    public Optional<String> find(Workspace workspace, String name, Instant now) {
        return database.read(transaction ->
                transaction
                        .list(
                                FIND,
                                row -> row.text("value"),
                                workspace.platform(),
                                workspace.id(),
                                name,
                                now)
                        .stream()
                        .findFirst());
    }

    @Override
    public Optional<String> take(Workspace workspace, String name, Instant now) {
        return database.write(transaction ->
                transaction
                        .list(
                                TAKE,
                                row -> row.text("value"),
                                workspace.platform(),
                                workspace.id(),
                                name,
                                now)
                        .stream()
                        .findFirst());
    }

    @Override
    public List<Workspace> having(String platform, String name, Instant now) {
        return database.read(transaction ->
                transaction.list(
                        HAVING,
                        row -> new Workspace(platform, row.text("workspace")),
                        platform,
                        name,
                        now));
    }

    @Override
    public int forgetOver(Instant now, int limit) {
        return database.write(transaction -> transaction.change(OVER, now, limit));
    }
}
