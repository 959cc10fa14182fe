package dev.unhunch.storage.sql;

import dev.unhunch.storage.sql.StorageException.Kind;

import org.sqlite.SQLiteException;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells failures of the engines apart. */
public final class Failures {
    /** Serialization failure and deadlock: PostgreSQL manual, appendix A. */
    private static final Set<String> PASSING = Set.of("40001", "40P01");

    private Failures() {}

    /** Whether the same work may succeed when it is done again. */
    static boolean isPassing(SQLException e) {
        return e.getSQLState() != null && PASSING.contains(e.getSQLState());
    }

    /** A failure as our own exception. */
    static StorageException of(SQLException e) {
        return new StorageException(kind(e), e);
    }

    /** The database's own failure under a library's exceptions. */
    public static Optional<SQLException> in(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((_, deeper) -> deeper);
    }

    /** What a failure is about. */
    public static Kind kind(SQLException e) {
        var deepest = in(e).orElse(e);
        if (deepest instanceof SQLiteException sqlite) return kind(sqlite);
        var state = deepest.getSQLState();
        if (state == null)
            return deepest instanceof SQLTransientConnectionException
                    ? Kind.UNREACHABLE
                    : Kind.OTHER;
        return kind(state);
    }

    /** Result codes: sqlite.org/rescode.html; the last byte is the primary one. */
    private static Kind kind(SQLiteException e) {
        return switch (e.getResultCode().code & 0xff) {
            case 5, 6 -> Kind.BUSY;
            case 8 -> Kind.READ_ONLY;
            case 13 -> Kind.FULL;
            case 10, 11, 26 -> Kind.DAMAGED;
            case 14 -> Kind.UNREACHABLE;
            default -> Kind.OTHER;
        };
    }

    /** SQLSTATE codes: PostgreSQL manual, appendix A. */
    private static Kind kind(String state) {
        return switch (state) {
            case "53100" -> Kind.FULL;
            case "25006" -> Kind.READ_ONLY;
            case "40001", "40P01", "55P03" -> Kind.BUSY;
            case "XX001", "XX002", "58030" -> Kind.DAMAGED;
            default ->
                    Stream.of("08", "57P", "53").anyMatch(state::startsWith)
                            ? Kind.UNREACHABLE
                            : Kind.OTHER;
        };
    }
}
