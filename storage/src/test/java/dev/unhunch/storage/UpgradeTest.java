package dev.unhunch.storage;

import static dev.unhunch.core.daily.Sample.NINE;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.util.DriverDataSource;

import dev.unhunch.core.daily.Status;
import dev.unhunch.core.delivery.Delivery.State;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.Memos.Memo;
import dev.unhunch.storage.server.PostgresServer;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

import javax.sql.DataSource;

/** What an earlier version of the product kept is there after an upgrade. */
class UpgradeTest {
    private static final String TABLES_OF_THEN = "2";

    private static final List<String> ROWS =
            List.of(
                    """
                    INSERT INTO subscription (id, platform, workspace, channel, offering, zone,
                      language, skipped_dates, status, broken_why, told, set_up_by,
                      set_up_workspace, route, version, updated_at)
                    VALUES (7, 'test', 'desk', 'general', 'mix', 'Europe/Berlin', 'en', '',
                      'BROKEN', 'gone', 0, 'ada', 'desk', 1, 3, 0)\
                    """,
                    """
                    INSERT INTO line (subscription_id, number, local_minute, weekdays, active,
                      last_slot, next_slot, next_run_at, tzdb)
                    VALUES (7, 1, 540, 31, 1, '2026-11-20', NULL, NULL, '2026a')\
                    """,
                    """
                    INSERT INTO delivery (subscription_id, line, slot, platform, workspace, channel,
                      language, zone, route, content, due_at, expires_at, state, attempt,
                      maybe_sent, not_before, why, updated_at)
                    VALUES (7, 1, '2026-11-20', 'test', 'desk', 'general', 'en', 'Europe/Berlin',
                      1, 'x', 1795400000000, 1795500000000, 'FAILED', 1, 1, 1795400000000,
                      'unconfirmed: no right', 1795400000000)\
                    """);

    @TempDir Path folder;

    @Test
    void on_sqlite() throws SQLException {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("unhunch.db"));
        fill(source, "sqlite");
        check(new StorageSettings.Sqlite(folder));
    }

    @Test
    void on_postgres() throws SQLException {
        var settings = TestClock.settings(PostgresServer.shared().newDatabase());
        var source =
                new DriverDataSource(
                        "jdbc:postgresql://" + settings.server() + "/" + settings.database(),
                        "org.postgresql.Driver",
                        new Properties(),
                        settings.user(),
                        settings.password().reveal());
        fill(source, "postgres");
        check(settings);
    }

    private static void fill(DataSource source, String engine) throws SQLException {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:dev/unhunch/storage/" + engine)
                .target(TABLES_OF_THEN)
                .loggers("slf4j")
                .load()
                .migrate();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var row : ROWS) statement.executeUpdate(row);
        }
    }

    private static void check(StorageSettings settings) {
        try (var storage = TestClock.open(settings)) {
            var there = storage.subscriptions().at(new Place("test", "desk", "general"));
            assertThat(there.orElseThrow().status()).isEqualTo(new Status.Broken("gone"));
            var desk = new Workspace("test", "desk");
            assertThat(storage.subscriptions().in(desk, new Person("test", "desk", "ada"), 10))
                    .hasSize(1);
            var key = new DeliveryKey(7, 1, LocalDate.parse("2026-11-20"));
            assertThat(storage.deliveries().find(key).orElseThrow().state())
                    .isEqualTo(State.FAILED);
            assertThat(storage.deliveries().takeUnconfirmed(NINE, NINE, 10))
                    .as("nobody is told of what is long over")
                    .isEmpty();
            assertThat(storage.memos().add(new Memo(desk, "a", "b", NINE.plusSeconds(1)), NINE))
                    .isTrue();
        }
    }
}
