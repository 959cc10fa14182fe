package dev.unhunch.storage.sql;

import com.zaxxer.hikari.HikariDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;

/** Runs work in transactions. Safe for many threads. */
public final class Database implements AutoCloseable {
    /** Two nodes can stop each other by taking locks crosswise; trying again is the cure. */
    private static final int TRIES = 3;

    private final Dialect dialect;
    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final InstantSource clock;

    /**
     * Takes over connections and closes them in the end.
     *
     * @param writers connections for changes; only one on SQLite
     * @param readers connections for queries; may be the same
     */
    public Database(
            Dialect dialect,
            HikariDataSource writers,
            HikariDataSource readers,
            InstantSource clock) {
        this.dialect = dialect;
        this.writers = writers;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * Does all of the work or nothing.
     *
     * @throws StorageException where the database fails; then nothing has changed, unless the
     *     connection broke during the very commit
     */
    public <T> T write(Work<T> work) {
        for (int tries = 1; ; tries++) {
            try (var connection = writers.getConnection()) {
                return transaction(connection, work);
            } catch (SQLException e) {
                if (tries == TRIES || !Failures.isPassing(e)) throw Failures.of(e);
            }
        }
    }

    /**
     * Asks one query.
     *
     * @throws StorageException where the database fails
     */
    public <T> T read(Work<T> work) {
        try (var connection = readers.getConnection()) {
            return work.in(new Transaction(connection, dialect, clock));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private <T> T transaction(Connection connection, Work<T> work) throws SQLException {
        dialect.begin(connection);
        try {
            var result = work.in(new Transaction(connection, dialect, clock));
            dialect.commit(connection);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollback(connection, e);
            throw e;
        }
    }

    /** SQLite has rolled back by itself after some errors, and says so as a further error. */
    private void rollback(Connection connection, Throwable cause) {
        try {
            dialect.rollback(connection);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
