package dev.unhunch.storage.delivery;

import dev.unhunch.core.delivery.Outcome;
import dev.unhunch.storage.sql.Transaction;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes how attempts ended. */
final class Settling {
    /** What may have been sent is never taken for planned again: it is looked for first. */
    private static final String SETTLE =
            """
            UPDATE delivery SET
              state = CASE WHEN CAST(? AS TEXT) = 'PLANNED' AND maybe_sent = 1 THEN 'UNKNOWN'
                ELSE CAST(? AS TEXT) END,
              maybe_sent = CASE WHEN CAST(? AS TEXT) = 'UNKNOWN' THEN 1 ELSE maybe_sent END,
              message_id = ?, why = ?, not_before = COALESCE(CAST(? AS BIGINT), not_before),
              lease_owner = NULL, lease_until = NULL, updated_at = ?
            WHERE subscription_id = ? AND line = ? AND slot = ?
              AND state = 'SENDING' AND lease_owner = ? AND attempt = ?\
            """;

    private static final String REST =
            "UPDATE line SET next_slot = NULL, next_run_at = NULL WHERE subscription_id = ?";

    private static final String BREAK =
            """
            UPDATE subscription SET status = 'BROKEN', broken_why = ?, told = 0,
              version = version + 1, updated_at = ?
            WHERE id = ? AND status IN ('ACTIVE','PAUSED')\
            """;

    private Settling() {}

    private record Change(
            String state,
            @Nullable String messageId,
            @Nullable String why,
            @Nullable Instant notBefore) {}

    static int all(Transaction transaction, List<Outcome.Of> outcomes, Instant now)
            throws SQLException {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var each : outcomes) rows.add(values(each, now));
        var changed = transaction.changeEach(SETTLE, rows);
        var counted = 0;
        var broken = new TreeMap<Long, String>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] != 1) continue;
            counted++;
            var of = outcomes.get(i);
            if (of.outcome() instanceof Outcome.Unreachable(var missing))
                broken.put(of.lease().delivery().key().subscription(), missing);
        }
        breakAll(transaction, broken, now);
        return counted;
    }

    private static @Nullable Object[] values(Outcome.Of of, Instant now) {
        var change = change(of.outcome());
        var key = of.lease().delivery().key();
        return new @Nullable Object[] {
            change.state(),
            change.state(),
            change.state(),
            change.messageId(),
            change.why(),
            change.notBefore(),
            now,
            key.subscription(),
            key.line(),
            key.date(),
            of.lease().owner(),
            of.lease().attempt()
        };
    }

    private static Change change(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sent(var id) -> new Change("SENT", id, null, null);
            case Outcome.Postponed(var at) -> new Change("PLANNED", null, null, at);
            case Outcome.Unclear(var at, var why) -> new Change("UNKNOWN", null, why, at);
            case Outcome.Failed(var why) -> new Change("FAILED", null, why, null);
            case Outcome.Expired(var why) -> new Change("EXPIRED", null, why, null);
            case Outcome.Unreachable(var missing) -> new Change("FAILED", null, missing, null);
        };
    }

    /** Lines before subscriptions and in the order of ids, as everywhere: no locks crosswise. */
    private static void breakAll(Transaction transaction, Map<Long, String> broken, Instant now)
            throws SQLException {
        for (var each : broken.entrySet()) {
            transaction.change(REST, each.getKey());
            transaction.change(BREAK, each.getValue(), now, each.getKey());
        }
    }
}
