package dev.unhunch.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;

import dev.unhunch.storage.sql.Database;
import dev.unhunch.storage.sql.Dialect;
import dev.unhunch.storage.sql.Failures;
import dev.unhunch.storage.sql.StorageException;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;

import javax.sql.DataSource;

/** Opens a PostgreSQL database. */
final class PostgresOpening {
    private static final int CONNECTIONS = 8;
    private static final int IDLE_CONNECTIONS = 2;
    private static final int CONNECT_SECONDS = 10;
    private static final int ANSWER_SECONDS = 60;

    private PostgresOpening() {}

    static Opened open(StorageSettings.Postgres settings, InstantSource clock) {
        try {
            var source = source(settings);
            var refused = tooOld(source).or(() -> Migrations.run(source, "postgres"));
            if (refused.isPresent()) return new Opened.Refused(refused.get());
            var pool = new HikariDataSource(pool(source));
            var database = new Database(Dialect.POSTGRES, pool, pool, clock);
            return new Opened.Open(new Storage(database, () -> {}));
        } catch (SQLException | RuntimeException e) {
            return new Opened.Refused(refusal(e, settings));
        }
    }

    /** The driver's properties instead of the address, which ends up in logs. */
    static DataSource source(StorageSettings.Postgres settings) {
        var properties = new Properties();
        properties.put("ApplicationName", "unhunch");
        properties.put("connectTimeout", Integer.toString(CONNECT_SECONDS));
        properties.put("socketTimeout", Integer.toString(ANSWER_SECONDS));
        properties.put("tcpKeepAlive", "true");
        // A plan made while a table was empty and kept by the connection would read all of it when
        // it has filled, so each statement is planned anew (PostgreSQL manual, PREPARE, Notes).
        properties.put("prepareThreshold", "0");
        properties.putAll(settings.options());
        // The detail of an error repeats the row, and with it what people wrote.
        properties.put("logServerErrorDetail", "false");
        var password = settings.password().reveal();
        return new DriverDataSource(
                "jdbc:postgresql://"
                        + settings.server()
                        + "/"
                        + URLEncoder.encode(settings.database(), StandardCharsets.UTF_8),
                "org.postgresql.Driver",
                properties,
                settings.user(),
                password.isEmpty() ? null : password);
    }

    static HikariConfig pool(DataSource source) {
        var config = new HikariConfig();
        config.setPoolName("postgres");
        config.setDataSource(source);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(IDLE_CONNECTIONS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return config;
    }

    private static Optional<Refusal> tooOld(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            var server = connection.getMetaData();
            var oldest = StorageSettings.Postgres.OLDEST;
            return server.getDatabaseMajorVersion() < oldest
                    ? Optional.of(new Refusal.TooOld(server.getDatabaseProductVersion(), oldest))
                    : Optional.empty();
        }
    }

    /** SQLSTATE codes: PostgreSQL manual, appendix A. What we do not expect is thrown. */
    private static Refusal refusal(Exception e, StorageSettings.Postgres settings) {
        var failure = Failures.in(e).orElseThrow(() -> new IllegalStateException(e));
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            // 08004: the server wants a password and there is none.
            case "28P01", "28000", "08004" -> new Refusal.WrongPassword(settings.user());
            case "3D000" -> new Refusal.NoDatabase(settings.database());
            case "42501" -> new Refusal.NotAllowed(settings.user());
            default -> {
                if (Failures.kind(failure) == StorageException.Kind.OTHER)
                    throw new IllegalStateException(e);
                yield new Refusal.Unreachable(
                        settings.server(), String.valueOf(failure.getMessage()));
            }
        };
    }
}
