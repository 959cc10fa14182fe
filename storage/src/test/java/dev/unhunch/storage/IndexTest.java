package dev.unhunch.storage;

import static dev.unhunch.core.daily.Sample.NINE;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.util.DriverDataSource;

import dev.unhunch.core.delivery.Stores;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.storage.daily.SqlSubscriptions;
import dev.unhunch.storage.delivery.SqlDeliveries;
import dev.unhunch.storage.server.PostgresServer;
import dev.unhunch.storage.sql.Database;
import dev.unhunch.storage.sql.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * Whatever runs every second finds its rows by an index: every statement that was really prepared
 * is explained, over 20,000 subscriptions of which few are due.
 */
class IndexTest {
    private static final String COUNT =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) ";

    private static final List<String> ROWS =
            List.of(
                    """
                    INSERT INTO subscription (id, platform, workspace, channel, offering, zone,
                      language, skipped_dates, status, broken_why, told, set_up_by,
                      set_up_workspace, route, version, updated_at)
                    SELECT i, 'test', 'w' || (i % 500), 'c' || i, 'mix', 'Europe/Berlin', 'en', '',
                      CASE WHEN i % 4000 = 1 THEN 'BROKEN' ELSE 'ACTIVE' END,
                      CASE WHEN i % 4000 = 1 THEN 'gone' END, CASE WHEN i % 4000 = 1 THEN 0 ELSE 1 END,
                      'ada', 'desk', i, 1, 0 FROM n WHERE i > 0\
                    """,
                    """
                    INSERT INTO line (subscription_id, number, local_minute, weekdays, active,
                      last_slot, next_slot, next_run_at, tzdb)
                    SELECT i, 1, 540, 31, 1, '2026-11-20',
                      CASE WHEN i % 4000 = 1 THEN NULL ELSE '2026-11-23' END,
                      CASE WHEN i % 4000 = 1 THEN NULL ELSE 1795420800000 + i * 1000 - 100000 END,
                      '2026a' FROM n WHERE i > 0\
                    """,
                    """
                    INSERT INTO delivery (subscription_id, line, slot, platform, workspace, channel,
                      language, zone, route, content, due_at, expires_at, state, attempt,
                      maybe_sent, not_before, lease_owner, lease_until, message_id, untold,
                      updated_at)
                    SELECT i, 1, '2026-11-20', 'test', 'w' || (i % 500), 'c' || i, 'en',
                      'Europe/Berlin', i, 'x', 1795400000000 + i, 1795500000000 + i,
                      CASE WHEN i % 100 = 1 THEN 'PLANNED' WHEN i % 400 = 2 THEN 'SENDING'
                        ELSE 'SENT' END,
                      1, 0, 1795400000000 + i, CASE WHEN i % 400 = 2 THEN 'node' END,
                      CASE WHEN i % 400 = 2 THEN 1000 END,
                      CASE WHEN i % 100 <> 1 AND i % 400 <> 2 THEN 'm' || i END,
                      CASE WHEN i % 1000 = 5 THEN 1 ELSE 0 END, 1795400000000 + i
                    FROM n WHERE i > 0\
                    """);

    @TempDir Path folder;

    @Test
    void every_poll_uses_its_index_on_sqlite() {
        TestClock.open(new StorageSettings.Sqlite(folder)).close();
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("unhunch.db"));

        check(source, source, Dialect.SQLITE);
    }

    @Test
    void every_poll_uses_its_index_on_postgres() {
        var url = PostgresServer.shared().newDatabase();
        var settings = TestClock.settings(url);
        TestClock.open(settings).close();
        check(source(settings, "extended"), source(settings, "simple"), Dialect.POSTGRES);
    }

    /** Only the simple protocol explains a statement whose values are not known. */
    private static DataSource source(StorageSettings.Postgres settings, String mode) {
        var properties = new Properties();
        properties.put("preferQueryMode", mode);
        return new DriverDataSource(
                "jdbc:postgresql://" + settings.server() + "/" + settings.database(),
                "org.postgresql.Driver",
                properties,
                settings.user(),
                settings.password().reveal());
    }

    private static void check(DataSource source, DataSource explaining, Dialect dialect) {
        var recorded = new Recorded(source);
        var pool = recorded.pool();
        try (var database = new Database(dialect, pool, pool, TestClock.still())) {
            for (var rows : ROWS) database.write(transaction -> transaction.change(COUNT + rows));
            database.write(transaction -> transaction.change("ANALYZE"));
            var deliveries = new SqlDeliveries(database);
            recorded.take();

            assertThat(deliveries.plan(NINE, 50, Stores::plan)).isEqualTo(50);
            uses(explaining, dialect, recorded.take(), "line_due");
            assertThat(deliveries.lease(Stores.claim("node", NINE))).hasSize(100);
            uses(explaining, dialect, recorded.take(), "delivery_ready");
            assertThat(deliveries.recover(NINE, Duration.ZERO)).isPositive();
            uses(explaining, dialect, recorded.take(), "delivery_leased", "delivery_late");
            assertThat(new SqlSubscriptions(database).takeUntold(10)).hasSize(5);
            uses(explaining, dialect, recorded.take(), "subscription_untold");
            assertThat(deliveries.takeUnconfirmed(NINE, NINE, 10)).hasSize(10);
            uses(explaining, dialect, recorded.take(), "delivery_untold");
            var team = new Workspace("test", "w7");
            assertThat(
                            new SqlSubscriptions(database)
                                    .in(team, new Person("test", "team", "ada"), 10))
                    .hasSize(10);
            uses(explaining, dialect, recorded.take(), "subscription_workspace");
        }
    }

    private static void uses(
            DataSource explaining, Dialect dialect, List<String> statements, String... indexes) {
        var plans = new ArrayList<String>();
        for (var statement : statements)
            if (!statement.startsWith("INSERT") && !statement.contains("clock_timestamp"))
                plans.addAll(explained(explaining, dialect, statement));
        for (var index : indexes) assertThat(plans).anyMatch(line -> line.contains(index));
        assertThat(plans)
                .noneMatch(line -> line.contains("Seq Scan"))
                .noneMatch(line ->
                        line.startsWith("SCAN")
                                && !line.contains("json_each")
                                && Stream.of(indexes).noneMatch(line::contains));
    }

    private static List<String> explained(
            DataSource explaining, Dialect dialect, String statement) {
        var sql =
                switch (dialect) {
                    case SQLITE -> "EXPLAIN QUERY PLAN " + statement;
                    case POSTGRES -> "EXPLAIN (GENERIC_PLAN) " + numbered(statement);
                };
        try (var connection = explaining.getConnection();
                var explain = connection.createStatement();
                var result = explain.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (result.next())
                lines.add(result.getString(dialect == Dialect.SQLITE ? "detail" : "QUERY PLAN"));
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String numbered(String statement) {
        var parts = statement.split("\\?", -1);
        var numbered = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) numbered.append('$').append(i).append(parts[i]);
        return numbered.toString();
    }
}
