package dev.unhunch.storage.delivery;

import dev.unhunch.storage.sql.Dialect;
import dev.unhunch.storage.sql.Transaction;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Changes of many posts at once that nobody is at. */
final class Recovering {
    private static final String KEY = "(subscription_id, line, slot)";

    private static final String LAPSED =
            "SELECT d.subscription_id, d.line, d.slot FROM delivery d"
                    + " WHERE d.state = 'SENDING' AND d.lease_until <= ?";

    private static final String LATE =
            "SELECT d.subscription_id, d.line, d.slot FROM delivery d"
                    + " WHERE d.state = 'PLANNED' AND d.expires_at <= ?";

    private static final String WAITING =
            "SELECT d.subscription_id, d.line, d.slot FROM delivery d WHERE d.platform = ?"
                    + " AND d.state IN ('PLANNED','UNKNOWN') AND d.not_before < ?";

    private static final String OLD =
            "SELECT d.subscription_id, d.line, d.slot FROM delivery d"
                    + " WHERE d.state IN ('SENT','FAILED','EXPIRED') AND d.updated_at < ?"
                    + " ORDER BY d.updated_at LIMIT ?";

    private Recovering() {}

    static String lapsed(Dialect dialect) {
        return "UPDATE delivery SET state = 'UNKNOWN', maybe_sent = 1, not_before = ?,"
                + " lease_owner = NULL, lease_until = NULL, why = 'interrupted', updated_at = ?"
                + " WHERE state = 'SENDING' AND "
                + KEY
                + " IN ("
                + LAPSED
                + dialect.lockFree("d")
                + ")";
    }

    static String late(Dialect dialect) {
        return "UPDATE delivery SET state = 'EXPIRED', why = 'too late', updated_at = ?"
                + " WHERE state = 'PLANNED' AND "
                + KEY
                + " IN ("
                + LATE
                + dialect.lockFree("d")
                + ")";
    }

    static int recover(Transaction transaction, Instant now, Duration settle) throws SQLException {
        var dialect = transaction.dialect();
        var lapsed =
                transaction.change(lapsed(dialect), now.plus(settle), now, transaction.sharedNow());
        return lapsed + transaction.change(late(dialect), now, now);
    }

    static void postpone(
            Transaction transaction, String platform, Optional<String> workspace, Instant until)
            throws SQLException {
        var dialect = transaction.dialect();
        var sql =
                "UPDATE delivery SET not_before = ? WHERE "
                        + KEY
                        + " IN ("
                        + WAITING
                        + (workspace.isPresent() ? " AND d.workspace = ?" : "")
                        + dialect.lockFree("d")
                        + ")";
        if (workspace.isPresent()) transaction.change(sql, until, platform, until, workspace.get());
        else transaction.change(sql, until, platform, until);
    }

    static int purge(Transaction transaction, Instant before, int limit) throws SQLException {
        return transaction.change(
                "DELETE FROM delivery WHERE " + KEY + " IN (" + OLD + ")", before, limit);
    }
}
