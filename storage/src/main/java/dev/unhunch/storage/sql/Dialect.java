package dev.unhunch.storage.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;

/** What differs between the engines. All fragments are constants; values are always bound. */
public enum Dialect {
    /** One process, one writer: a transaction has everything to itself, so no row is locked. */
    SQLITE {
        @Override
        void begin(Connection connection) throws SQLException {
            execute(connection, "BEGIN IMMEDIATE");
        }

        @Override
        void commit(Connection connection) throws SQLException {
            execute(connection, "COMMIT");
        }

        @Override
        void rollback(Connection connection) throws SQLException {
            execute(connection, "ROLLBACK");
        }

        @Override
        public String lock() {
            return "";
        }

        @Override
        public String lockFree(String table) {
            return "";
        }

        @Override
        public String among() {
            return " IN (SELECT value FROM json_each(?))";
        }

        @Override
        public String set(Collection<? extends Number> numbers) {
            return numbers.stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(",", "[", "]"));
        }
    },

    /** Several nodes: rows are locked one by one, in READ COMMITTED. */
    POSTGRES {
        @Override
        void begin(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
        }

        @Override
        void commit(Connection connection) throws SQLException {
            connection.commit();
        }

        @Override
        void rollback(Connection connection) throws SQLException {
            connection.rollback();
        }

        @Override
        public String lock() {
            return " FOR UPDATE";
        }

        @Override
        public String lockFree(String table) {
            return " FOR UPDATE OF " + table + " SKIP LOCKED";
        }

        @Override
        public String among() {
            return " = ANY(CAST(? AS BIGINT[]))";
        }

        @Override
        public String set(Collection<? extends Number> numbers) {
            return numbers.stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(",", "{", "}"));
        }
    };

    abstract void begin(Connection connection) throws SQLException;

    abstract void commit(Connection connection) throws SQLException;

    abstract void rollback(Connection connection) throws SQLException;

    /** Ends a query whose rows are kept from others until the end of the transaction. */
    public abstract String lock();

    /**
     * The same, passing over rows that others hold.
     *
     * @param table the name or alias of the table whose rows are locked
     */
    public abstract String lockFree(String table);

    /** Follows a whole number that is to be one of a {@link #set}, bound as one value. */
    public abstract String among();

    /** Whole numbers as one value. */
    public abstract String set(Collection<? extends Number> numbers);

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
