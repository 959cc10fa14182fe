package dev.unhunch.storage.delivery;

import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.schedule.Omissions;
import dev.unhunch.storage.daily.Dates;
import dev.unhunch.storage.sql.Row;
import dev.unhunch.storage.sql.Transaction;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether posts are still wanted, as people last said. */
final class Wanted {
    private static final String SAID =
            """
            SELECT s.id, s.status, s.paused_until, s.skipped_dates, l.number
            FROM subscription s
            LEFT JOIN line l ON l.subscription_id = s.id AND l.active = 1
            WHERE s.id\
            """;

    private final Map<Long, Said> said = new HashMap<>();

    private record Said(String status, Omissions omissions, Set<Integer> lines) {}

    private Wanted() {}

    /**
     * Reads what is said of some subscriptions. Read after their posts are taken, so that what a
     * person changed just before is seen.
     */
    static Wanted of(Transaction transaction, Collection<Long> subscriptions) throws SQLException {
        var wanted = new Wanted();
        var dialect = transaction.dialect();
        transaction.list(SAID + dialect.among(), wanted::add, dialect.set(subscriptions));
        return wanted;
    }

    private boolean add(Row row) throws SQLException {
        var id = row.number("id");
        var known = said.get(id);
        if (known == null) {
            var omissions = Dates.read(row.maybeDate("paused_until"), row.text("skipped_dates"));
            known = new Said(row.text("status"), omissions, new HashSet<>());
            said.put(id, known);
        }
        return known.lines().add(row.count("number"));
    }

    /** What somebody asked for by hand is wanted also while the subscription is paused. */
    boolean contains(DeliveryKey key) {
        var of = said.get(key.subscription());
        if (of == null) return false;
        if (key.isByHand()) return of.status().equals("ACTIVE") || of.status().equals("PAUSED");
        return of.status().equals("ACTIVE")
                && of.lines().contains(key.line())
                && !of.omissions().contains(key.date());
    }
}
