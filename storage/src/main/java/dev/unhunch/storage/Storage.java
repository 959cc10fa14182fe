package dev.unhunch.storage;

import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.delivery.Deliveries;
import dev.unhunch.core.port.Leases;
import dev.unhunch.core.port.Memos;
import dev.unhunch.core.port.Transcript;
import dev.unhunch.core.port.Workspaces;
import dev.unhunch.core.progress.Journal;
import dev.unhunch.storage.daily.SqlSubscriptions;
import dev.unhunch.storage.delivery.SqlDeliveries;
import dev.unhunch.storage.node.SqlLeases;
import dev.unhunch.storage.node.SqlMemos;
import dev.unhunch.storage.progress.SqlJournal;
import dev.unhunch.storage.sql.Database;
import dev.unhunch.storage.transcript.SqlTranscript;
import dev.unhunch.storage.workspace.SqlWorkspaces;

import java.time.InstantSource;

/**
 * What the bot keeps. Safe for many threads; methods block, and throw {@link
 * dev.unhunch.storage.sql.StorageException} where the database fails.
 */
public final class Storage implements AutoCloseable {
    private final Database database;
    private final Runnable release;

    Storage(Database database, Runnable release) {
        this.database = database;
        this.release = release;
    }

    /**
     * Opens it and brings its tables up to date.
     *
     * @param clock this node's time; on PostgreSQL leases go by the server's
     */
    public static Opened open(StorageSettings settings, InstantSource clock) {
        return switch (settings) {
            case StorageSettings.Sqlite sqlite -> SqliteOpening.open(sqlite, clock);
            case StorageSettings.Postgres postgres -> PostgresOpening.open(postgres, clock);
        };
    }

    /** What channels are subscribed to. */
    public Subscriptions subscriptions() {
        return new SqlSubscriptions(database);
    }

    /** Posts. */
    public Deliveries deliveries() {
        return new SqlDeliveries(database);
    }

    /** What people did. */
    public Journal journal() {
        return new SqlJournal(database);
    }

    /** The web chat's messages. */
    public Transcript transcript() {
        return new SqlTranscript(database);
    }

    /** Agreements between nodes. */
    public Leases leases() {
        return new SqlLeases(database);
    }

    /** Workspaces that we were removed from. */
    public Workspaces workspaces() {
        return new SqlWorkspaces(database);
    }

    /** Small things that last. */
    public Memos memos() {
        return new SqlMemos(database);
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        release.run();
    }
}
