package dev.unhunch.storage.delivery;

import dev.unhunch.core.delivery.Claim;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.Lease;
import dev.unhunch.core.port.Reach;
import dev.unhunch.storage.sql.Bulk;
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
                    , d.not_before, d.expires_at, d.attempt, d.maybe_sent
                    FROM delivery d
                    WHERE d.platform = ? AND d.not_before <= ? AND d.due_at <= ?
                      AND d.state IN ('PLANNED','UNKNOWN')
                      AND (d.state = 'UNKNOWN' OR d.expires_at > ?)
                      AND d.route % ?\
                    """;

    private static final String ORDER = " ORDER BY d.not_before LIMIT ?";

    private static final Bulk TAKE =
            Bulk.update(
                    "id int8, number int4, date text, try int4, owner text, until int8, now int8",
                    """
                    delivery SET state = 'SENDING', attempt = v.try, lease_owner = v.owner,
                      lease_until = v.until, first_try_at = COALESCE(first_try_at, v.now),
                      updated_at = v.now\
                    """,
                    "subscription_id = v.id AND line = v.number AND slot = v.date");

    private Leasing() {}

    /** A post that may leave, with what the lease will say. */
    private record Ready(
            Delivery delivery, Instant notBefore, Instant expires, int attempt, boolean maybeSent) {
        Lease lease(Claim claim, Wanted wanted) {
            var first = delivery.firstTry().orElse(claim.now());
            return new Lease(
                    delivery.triedFirst(first),
                    claim.owner(),
                    attempt + 1,
                    expires,
                    first,
                    maybeSent,
                    wanted.contains(delivery.key()));
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
        var ids = ready.stream().map(each -> each.delivery().key().subscription()).distinct();
        var wanted = Wanted.of(transaction, ids.toList());
        var leases =
                ready.stream()
                        .sorted(Comparator.comparing(Ready::notBefore))
                        .limit(claim.limit())
                        .map(each -> each.lease(claim, wanted))
                        .toList();
        var until = transaction.sharedNow().plus(claim.holdFor());
        var rows = new ArrayList<@Nullable Object[]>();
        for (var lease : leases) rows.add(values(lease, claim, until));
        transaction.changeAll(TAKE, rows);
        return leases;
    }

    private static @Nullable Object[] values(Lease lease, Claim claim, Instant until) {
        var key = lease.delivery().key();
        return new @Nullable Object[] {
            key.subscription(),
            key.line(),
            key.date(),
            lease.attempt(),
            lease.owner(),
            until,
            claim.now()
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
                row.flag("maybe_sent"));
    }
}
