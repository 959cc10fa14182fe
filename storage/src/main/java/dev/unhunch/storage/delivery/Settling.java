package dev.unhunch.storage.delivery;

import dev.unhunch.core.delivery.Outcome;
import dev.unhunch.storage.sql.Bulk;
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
    private static final Bulk SETTLE =
            Bulk.update(
                    """
                    id int8, number int4, date text, owner text, try int4, became text,
                    message text, because text, later int8, doubt int4, now int8\
                    """,
                    """
                    delivery SET
                      state = CASE WHEN v.became = 'PLANNED' AND maybe_sent = 1 THEN 'UNKNOWN'
                        ELSE v.became END,
                      maybe_sent = CASE WHEN v.became = 'UNKNOWN' THEN 1 ELSE maybe_sent END,
                      message_id = v.message, why = v.because, untold = v.doubt,
                      not_before = COALESCE(v.later, not_before),
                      lease_owner = NULL, lease_until = NULL, updated_at = v.now\
                    """,
                    """
                    subscription_id = v.id AND line = v.number AND slot = v.date
                      AND state = 'SENDING' AND lease_owner = v.owner AND attempt = v.try\
                    """);

    private static final String REST =
            "UPDATE line SET next_slot = NULL, next_run_at = NULL WHERE subscription_id = ?";

    private static final String BREAK =
            """
            UPDATE subscription SET status = 'BROKEN', broken_why = ?, told = 0,
              version = version + 1, updated_at = ?
            WHERE id = ? AND status IN ('ACTIVE','PAUSED')
              AND NOT EXISTS (SELECT 1 FROM left_workspace w
                WHERE w.platform = subscription.platform AND w.workspace = subscription.workspace)\
            """;

    /** Where we were removed, nobody can mend anything: it rests until we are asked back. */
    private static final String PAUSE =
            """
            UPDATE subscription SET status = 'PAUSED', version = version + 1, updated_at = ?
            WHERE id = ? AND status = 'ACTIVE'\
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
        var changed = transaction.changeAll(SETTLE, rows);
        var broken = new TreeMap<Long, String>();
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            var of = outcomes.get(i);
            if (of.outcome() instanceof Outcome.Unreachable(var missing))
                broken.put(of.lease().delivery().key().subscription(), missing);
        }
        breakAll(transaction, broken, now);
        return changed.cardinality();
    }

    private static @Nullable Object[] values(Outcome.Of of, Instant now) {
        var change = change(of.outcome());
        var key = of.lease().delivery().key();
        return new @Nullable Object[] {
            key.subscription(),
            key.line(),
            key.date(),
            of.lease().owner(),
            of.lease().attempt(),
            change.state(),
            change.messageId(),
            change.why(),
            change.notBefore(),
            of.outcome() instanceof Outcome.Unconfirmed ? 1 : 0,
            now
        };
    }

    private static Change change(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sent(var id) -> new Change("SENT", id, null, null);
            case Outcome.Postponed(var at) -> new Change("PLANNED", null, null, at);
            case Outcome.Unclear(var at, var why) -> new Change("UNKNOWN", null, why, at);
            case Outcome.Failed(var why) -> new Change("FAILED", null, why, null);
            case Outcome.Unconfirmed each -> new Change("FAILED", null, each.recorded(), null);
            case Outcome.Expired(var why) -> new Change("EXPIRED", null, why, null);
            case Outcome.Unreachable(var missing) -> new Change("FAILED", null, missing, null);
        };
    }

    /** Lines before subscriptions and in the order of ids, as everywhere: no locks crosswise. */
    private static void breakAll(Transaction transaction, Map<Long, String> broken, Instant now)
            throws SQLException {
        for (var each : broken.entrySet()) {
            transaction.change(REST, each.getKey());
            if (transaction.change(BREAK, each.getValue(), now, each.getKey()) == 0)
                transaction.change(PAUSE, now, each.getKey());
        }
    }
}
