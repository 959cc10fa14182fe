package dev.unhunch.storage.sql;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Statements of one transaction. Values may be texts, whole numbers, booleans, instants, dates or
 * null.
 */
public final class Transaction {
    private static final String CLOCK =
            "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT) AS millis";

    private final Connection connection;
    private final Dialect dialect;
    private final InstantSource clock;

    Transaction(Connection connection, Dialect dialect, InstantSource clock) {
        this.connection = connection;
        this.dialect = dialect;
        this.clock = clock;
    }

    /** What the engine of this transaction does in its own way. */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * The time that all users of the database agree on: PostgreSQL's own, so that nodes with
     * different clocks cannot take each other's leases; the one handed in on SQLite, which has one
     * user.
     */
    public Instant sharedNow() throws SQLException {
        return switch (dialect) {
            case SQLITE -> clock.instant();
            case POSTGRES -> one(CLOCK, row -> row.instant("millis")).orElseThrow();
        };
    }

    /** This node's time. */
    public Instant now() {
        return clock.instant();
    }

    /** All rows of a query, or of a change that returns some. */
    public <T> List<T> list(String sql, Row.Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var result = statement.executeQuery()) {
                var row = new Row(result);
                var list = new ArrayList<T>();
                while (result.next()) list.add(reader.read(row));
                return list;
            }
        }
    }

    /** The first row, if any. */
    public <T> Optional<T> one(String sql, Row.Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        return list(sql, reader, values).stream().findFirst();
    }

    /** Changes rows; how many. */
    public int change(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /**
     * Runs one statement for each array of values.
     *
     * @return how many rows each changed; for inserts it may say {@link
     *     java.sql.Statement#SUCCESS_NO_INFO}
     */
    public int[] changeEach(String sql, List<@Nullable Object[]> each) throws SQLException {
        if (each.isEmpty()) return new int[0];
        try (var statement = connection.prepareStatement(sql)) {
            for (var values : each) {
                bind(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /**
     * Runs one change for each array of values.
     *
     * @return for an update, which of the arrays changed a row; nothing certain for an insert
     */
    public BitSet changeAll(Bulk bulk, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) return new BitSet();
        return switch (dialect) {
            case SQLITE -> {
                var counts = changeEach(bulk.each(), rows);
                var changed = new BitSet();
                for (int i = 0; i < counts.length; i++) if (counts[i] == 1) changed.set(i);
                yield changed;
            }
            case POSTGRES -> changeTogether(bulk, rows);
        };
    }

    private BitSet changeTogether(Bulk bulk, List<@Nullable Object[]> rows) throws SQLException {
        var changed = new BitSet();
        try (var statement = connection.prepareStatement(bulk.all())) {
            for (int i = 0; i < bulk.types().size(); i++) {
                int column = i;
                var values = rows.stream().map(row -> stored(row[column])).toArray();
                statement.setArray(i + 1, connection.createArrayOf(bulk.types().get(i), values));
            }
            if (!statement.execute()) return changed;
            try (var ordinals = statement.getResultSet()) {
                while (ordinals.next()) changed.set(ordinals.getInt("ordinal") - 1);
            }
        }
        return changed;
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag ? 1 : 0;
            case Instant instant -> instant.toEpochMilli();
            case LocalDate date -> date.toString();
            default -> value;
        };
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) bind(statement, i + 1, values[i]);
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value)
            throws SQLException {
        switch (stored(value)) {
            case null -> statement.setObject(at, null);
            case String text -> statement.setString(at, text);
            case Integer number -> statement.setInt(at, number);
            case Long number -> statement.setLong(at, number);
            case Object other -> throw new IllegalArgumentException(other.getClass().getName());
        }
    }
}
