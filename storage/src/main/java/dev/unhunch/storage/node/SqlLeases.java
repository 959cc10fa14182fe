package dev.unhunch.storage.node;

import dev.unhunch.core.port.Leases;
import dev.unhunch.storage.sql.Database;

import java.time.Duration;

/** Leases in a database, by the time that all its users agree on. */
public final class SqlLeases implements Leases {
    /** The row itself decides: of two who take a free one at once, the second changes nothing. */
    private static final String TAKE =
            """
            INSERT INTO node_lease (name, owner, until) VALUES (?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until
            WHERE node_lease.owner = excluded.owner OR node_lease.until <= ?\
            """;

    private static final String RELEASE = "DELETE FROM node_lease WHERE name = ? AND owner = ?";

    private static final String RELEASE_ALL = "DELETE FROM node_lease";

    private final Database database;

    /** Keeps them there. */
    public SqlLeases(Database database) {
        this.database = database;
    }

    @Override
    public boolean take(String name, String owner, Duration length) {
        return database.write(transaction -> {
            var now = transaction.sharedNow();
            return transaction.change(TAKE, name, owner, now.plus(length), now) == 1;
        });
    }

    /** Frees all, whoever holds them: for a store that nobody else can be using. */
    public void releaseAll() {
        database.write(transaction -> transaction.change(RELEASE_ALL));
    }

    @Override
    public void release(String name, String owner) {
        database.write(transaction -> transaction.change(RELEASE, name, owner));
    }
}
