package dev.unhunch.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;

/** Rows to measure with, made by the database itself. */
final class Seed {
    private static final String SUBSCRIPTIONS =
            """
            INSERT INTO subscription (id, platform, workspace, channel, offering, zone, language,
              skipped_dates, status, told, set_up_by, set_up_workspace, route, version, updated_at)
            SELECT i, 'test', 'w' || (i % 5000), 'c' || i, 'mix', 'Europe/Berlin', 'en', '',
              'ACTIVE', 1, 'ada', 'desk', i, 1, 0 FROM n WHERE i > 0\
            """;

    private static final String LINES =
            """
            INSERT INTO line (subscription_id, number, local_minute, weekdays, active, last_slot,
              next_slot, next_run_at, tzdb)
            SELECT i, 1, 540, 31, 1, '2026-11-20', '2026-11-23',
              CAST(? AS BIGINT) + CASE WHEN i % 10 = 0 THEN 0 ELSE i END, '2026a' FROM n WHERE i > 0\
            """;

    private static final String POST =
            """
            INSERT INTO bare (subscription_id, line, slot, platform, workspace, channel, language,
              zone, route, content, due_at, not_before, expires_at, state, why, attempt,
              maybe_sent, updated_at)
            VALUES (?, 1, '2026-11-23', 'test', ?, ?, 'en', 'Europe/Berlin', ?, 'mix:12', ?, ?, ?,
              'PLANNED', NULL, 0, 0, ?)\
            """;

    private final Connection connection;
    private final Instant due;
    private int rows;

    /**
     * Makes rows through a connection.
     *
     * @param due when every tenth line is due; the others are later
     */
    Seed(Connection connection, Instant due) {
        this.connection = connection;
        this.due = due;
    }

    /** Adds subscriptions up to a number. */
    void grow(int size) throws SQLException {
        var numbers =
                "WITH RECURSIVE n (i) AS (SELECT %d UNION ALL SELECT i + 1 FROM n WHERE i < %d) "
                        .formatted(rows + 1, size);
        rows = size;
        connection.setAutoCommit(false);
        execute(numbers + SUBSCRIPTIONS);
        try (var lines = connection.prepareStatement(numbers + LINES)) {
            lines.setLong(1, due.toEpochMilli());
            lines.executeUpdate();
        }
        connection.commit();
        connection.setAutoCommit(true);
        execute("ANALYZE");
    }

    /** Makes a table like that of posts, with the same indexes, as SQLite copies it. */
    void copyOnSqlite() throws SQLException {
        var made = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "SELECT sql FROM sqlite_master WHERE tbl_name = 'delivery'"
                                        + " AND sql IS NOT NULL ORDER BY type DESC")) {
            while (result.next()) made.add(result.getString("sql"));
        }
        for (var sql : made)
            execute(
                    sql.replace("TABLE delivery", "TABLE bare")
                            .replace("INDEX delivery", "INDEX bare")
                            .replace("ON delivery", "ON bare"));
    }

    /** The same as PostgreSQL does it. */
    void copyOnPostgres() throws SQLException {
        execute("CREATE TABLE bare (LIKE delivery INCLUDING ALL)");
        execute("ALTER TABLE bare ADD FOREIGN KEY (subscription_id) REFERENCES subscription (id)");
    }

    /**
     * What the database does at most: rows as wide and with the same indexes as posts, of the same
     * subscriptions, and nothing else.
     *
     * @param batch how many make a transaction
     */
    void insertBare(int batch) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(POST)) {
            for (int i = 10; i <= rows; i += 10) {
                insert.setLong(1, i);
                insert.setString(2, "w" + i % 5000);
                insert.setString(3, "c" + i);
                insert.setLong(4, i);
                insert.setLong(5, due.toEpochMilli());
                insert.setLong(6, due.toEpochMilli());
                insert.setLong(7, due.toEpochMilli() + 7_200_000);
                insert.setLong(8, due.toEpochMilli());
                insert.addBatch();
                if (i % (10 * batch) == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
