package dev.unhunch.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import dev.unhunch.storage.node.SqlLeases;
import dev.unhunch.storage.sql.Database;
import dev.unhunch.storage.sql.Dialect;
import dev.unhunch.storage.sql.Failures;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;

import javax.sql.DataSource;

/** Opens a folder with a SQLite file. */
final class SqliteOpening {
    private static final int READERS = 3;
    private static final int BUSY_MILLIS = 5_000;
    private static final int CACHE_KIB = 32_000;

    /** 16 MB: pages that change again and again go into the file itself less often. */
    private static final int CHECKPOINT_PAGES = 4_000;

    private SqliteOpening() {}

    static Opened open(StorageSettings.Sqlite settings, InstantSource clock) {
        var folder = settings.folder();
        try {
            DataFolder.make(folder);
        } catch (IOException e) {
            return new Opened.Refused(refusal(e, folder, new Refusal.NoFolder(folder)));
        }
        try {
            var lock = FolderLock.take(folder);
            if (lock.isEmpty()) return new Opened.Refused(new Refusal.InUse(folder));
            var opened = open(folder, lock.get(), clock);
            if (opened instanceof Opened.Refused) lock.get().release();
            return opened;
        } catch (IOException e) {
            return new Opened.Refused(refusal(e, folder, new Refusal.ReadOnly(folder)));
        }
    }

    private static Opened open(Path folder, FolderLock lock, InstantSource clock) {
        var file = folder.resolve("unhunch.db");
        var source = source(file);
        try {
            probe(source);
            var writers = pool(source, "sqlite-writer", 1);
            var refused = Migrations.run(writers, "sqlite");
            if (refused.isPresent()) {
                writers.close();
                return new Opened.Refused(refused.get());
            }
            var readers = pool(source, "sqlite-readers", READERS);
            var database = new Database(Dialect.SQLITE, writers, readers, clock);
            // The folder is ours alone, so whoever held a lease is gone, perhaps without a word.
            new SqlLeases(database).releaseAll();
            return new Opened.Open(new Storage(database, lock::release));
        } catch (SQLException | RuntimeException e) {
            return new Opened.Refused(refusal(e, folder, file));
        }
    }

    /** Says by writing that the disk takes something, before anything counts on it. */
    private static void probe(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 1");
        }
    }

    private static SQLiteDataSource source(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setPragma(
                SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT_PAGES));
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static HikariDataSource pool(DataSource source, String name, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    private static Refusal refusal(IOException e, Path folder, Refusal otherwise) {
        if (e instanceof AccessDeniedException) return new Refusal.ReadOnly(folder);
        if (e instanceof FileSystemException system && system.getReason() != null) {
            if (system.getReason().contains("No space")) return new Refusal.DiskFull(folder);
            if (system.getReason().contains("Read-only")) return new Refusal.ReadOnly(folder);
        }
        return otherwise;
    }

    /** What is no matter of the disk is a bug, and thrown. */
    private static Refusal refusal(Exception e, Path folder, Path file) {
        var failure = Failures.in(e);
        return switch (failure.map(Failures::kind)
                .orElseThrow(() -> new IllegalStateException(e))) {
            case FULL -> new Refusal.DiskFull(folder);
            case READ_ONLY, UNREACHABLE -> new Refusal.ReadOnly(folder);
            case BUSY -> new Refusal.InUse(folder);
            case DAMAGED -> new Refusal.Damaged(file);
            case UNREADABLE, OTHER -> throw new IllegalStateException(e);
        };
    }
}
