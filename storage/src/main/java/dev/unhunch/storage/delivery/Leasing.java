package dev.unhunch.storage.delivery;

import dev.unhunch.core.delivery.Claim;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.Lease;
import dev.unhunch.core.port.Reach;
import dev.unhunch.storage.daily.Dates;
import dev.unhunch.storage.sql.Row;
import dev.unhunch.storage.sql.Transaction;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Hands out posts that may leave. */
final class Leasing {
    private static final String READY =
            "SELECT "
                    + DeliveryRows.COLUMNS
                    + """
                    , d.not_before, d.expires_at, d.attempt, d.maybe_sent,
                      s.status, s.paused_until, s.skipped_dates, l.active
                    FROM delivery d
                    JOIN subscription s ON s.id = d.subscription_id
                    LEFT JOIN line l ON l.subscription_id = d.subscription_id AND l.number = d.line
                    WHERE d.platform = ? AND d.not_before <= ? AND d.due_at <= ?
                      AND d.state IN ('PLANNED','UNKNOWN')
                      AND (d.state = 'UNKNOWN' OR d.expires_at > ?)
                      AND d.route % ?\
                    """;

    private static final String ORDER = " ORDER BY d.not_before LIMIT ?";

    private static final String TAKE =
            """
            UPDATE delivery SET state = 'SENDING', attempt = ?, lease_owner = ?, lease_until = ?,
              first_try_at = COALESCE(first_try_at, ?), updated_at = ?
            WHERE subscription_id = ? AND line = ? AND slot = ?\
            """;

    private Leasing() {}

    /** A post that may leave, with what the lease will say. */
    private record Ready(
            Delivery delivery,
            Instant notBefore,
            Instant expires,
            int attempt,
            boolean maybeSent,
            boolean wanted) {
        Lease lease(Claim claim) {
            var first = delivery.firstTry().orElse(claim.now());
            return new Lease(
                    delivery.triedFirst(first),
                    claim.owner(),
                    attempt + 1,
                    expires,
                    first,
                    maybeSent,
                    wanted);
        }
    }

    /** The query of a platform's posts that may leave. */
    static String ready(Transaction transaction) {
        var dialect = transaction.dialect();
        return READY + dialect.among() + ORDER + dialect.lockFree("d");
    }

    static List<Lease> some(Transaction transaction, Claim claim) throws SQLException {
        var ready = new ArrayList<Ready>();
        for (var reach : claim.reach()) ready.addAll(ready(transaction, claim, reach));
        if (ready.isEmpty()) return List.of();
        var leases =
                ready.stream()
                        .sorted(Comparator.comparing(Ready::notBefore))
                        .limit(claim.limit())
                        .map(each -> each.lease(claim))
                        .toList();
        var until = transaction.sharedNow().plus(claim.holdFor());
        var rows = new ArrayList<@Nullable Object[]>();
        for (var lease : leases) rows.add(values(lease, claim, until));
        transaction.changeEach(TAKE, rows);
        return leases;
    }

    private static @Nullable Object[] values(Lease lease, Claim claim, Instant until) {
        var key = lease.delivery().key();
        return new @Nullable Object[] {
            lease.attempt(),
            lease.owner(),
            until,
            claim.now(),
            claim.now(),
            key.subscription(),
            key.line(),
            key.date()
        };
    }

    private static List<Ready> ready(Transaction transaction, Claim claim, Reach reach)
            throws SQLException {
        return transaction.list(
                ready(transaction),
                Leasing::ready,
                reach.platform(),
                claim.now(),
                claim.now(),
                claim.now(),
                reach.modulus(),
                transaction.dialect().set(reach.remainders()),
                claim.limit());
    }

    private static Ready ready(Row row) throws SQLException {
        return new Ready(
                DeliveryRows.delivery(row, Delivery.State.SENDING),
                row.instant("not_before"),
                row.instant("expires_at"),
                row.count("attempt"),
                row.flag("maybe_sent"),
                isWanted(row));
    }

    /** What somebody asked for by hand is wanted also while the subscription is paused. */
    private static boolean isWanted(Row row) throws SQLException {
        var status = row.text("status");
        var key = DeliveryRows.key(row);
        if (key.isByHand()) return status.equals("ACTIVE") || status.equals("PAUSED");
        return status.equals("ACTIVE")
                && row.flag("active")
                && !Dates.read(row.maybeDate("paused_until"), row.text("skipped_dates"))
                        .contains(key.date());
    }
}
