package dev.unhunch.storage.server;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL server of this test run: its own files below the temporary folder, a free port
 * of 127.0.0.1, a password. It stops with the JVM at the latest.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String USER = "postgres";
    private static @Nullable PostgresServer shared;

    private final ServerProcess process;
    private final String password;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(ServerProcess process, String password) {
        this.process = process;
        this.password = password;
    }

    /**
     * The one that tests share. It forgets everything when the machine fails, which saves time.
     * Where none can be started the calling test is skipped, or fails where {@code CI=true}.
     */
    public static synchronized PostgresServer shared() {
        if (shared == null) shared = start("-c", "fsync=off", "-c", "full_page_writes=off");
        return shared;
    }

    /**
     * One of one's own, which keeps what is committed; skips or fails like {@link #shared()}.
     *
     * @param options further arguments of {@code postgres}
     */
    public static PostgresServer start(String... options) {
        try {
            var password = UUID.randomUUID().toString();
            return new PostgresServer(ServerProcess.start(USER, password, options), password);
        } catch (IOException e) {
            var why = "No PostgreSQL server could be started for the tests: " + e.getMessage();
            LoggerFactory.getLogger(PostgresServer.class).warn(why);
            if ("true".equals(System.getenv("CI"))) Assertions.fail(why, e);
            return Assumptions.abort(why);
        }
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return process.port();
    }

    /** The password of the user {@code postgres}. */
    public String password() {
        return password;
    }

    /** What {@code DATABASE_URL} would be for a database of a name. */
    public String url(String database) {
        return "postgres://" + USER + ":" + password + "@127.0.0.1:" + port() + "/" + database;
    }

    /** Makes an empty database; what {@code DATABASE_URL} would be for it. */
    public String newDatabase() {
        var name = "test_" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return url(name);
    }

    /** Runs a statement as the administrator. */
    public void execute(String sql) {
        var address = "jdbc:postgresql://127.0.0.1:" + port() + "/postgres";
        try (var connection = DriverManager.getConnection(address, USER, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops it, as an administrator would, and removes its files. */
    @Override
    public void close() {
        process.stop();
    }

    static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var each : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
