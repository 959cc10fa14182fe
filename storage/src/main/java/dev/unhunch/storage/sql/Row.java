package dev.unhunch.storage.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The row of a result that is being read. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** Reads a row into something. */
    @FunctionalInterface
    public interface Reader<T> {
        /** Reads it; the row is valid only during the call. */
        T read(Row row) throws SQLException;
    }

    /** A whole number. */
    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    /** A small whole number. */
    public int count(String column) throws SQLException {
        return result.getInt(column);
    }

    /** Yes or no, kept as 1 or 0; null means no. */
    public boolean flag(String column) throws SQLException {
        return result.getInt(column) == 1;
    }

    /** A text that is there. */
    public String text(String column) throws SQLException {
        return result.getString(column);
    }

    /** A text that may be null. */
    public Optional<String> maybeText(String column) throws SQLException {
        return Optional.ofNullable(result.getString(column));
    }

    /** An instant that is there, kept as epoch milliseconds. */
    public Instant instant(String column) throws SQLException {
        return Instant.ofEpochMilli(result.getLong(column));
    }

    /** An instant that may be null. */
    public Optional<Instant> maybeInstant(String column) throws SQLException {
        var at = result.getLong(column);
        return result.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
    }

    /** A date that is there, kept as ISO text. */
    public LocalDate date(String column) throws SQLException {
        return LocalDate.parse(result.getString(column));
    }

    /** A date that may be null. */
    public Optional<LocalDate> maybeDate(String column) throws SQLException {
        return maybeText(column).map(LocalDate::parse);
    }
}
