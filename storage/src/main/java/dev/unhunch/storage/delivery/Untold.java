package dev.unhunch.storage.delivery;

import dev.unhunch.core.delivery.Deliveries.Unconfirmed;
import dev.unhunch.storage.sql.Row;
import dev.unhunch.storage.sql.Transaction;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Posts that nobody saw, and of which nobody was told. */
final class Untold {
    private static final String FIND =
            """
            SELECT s.id FROM subscription s
            WHERE s.id IN (SELECT d.subscription_id FROM delivery d WHERE d.untold = 1)
              AND s.unclear_told_at <= ?
            ORDER BY s.id LIMIT ?\
            """;

    private static final String TAKE = "UPDATE delivery SET untold = 0 WHERE untold = 1";

    private static final String TOLD = "UPDATE subscription SET unclear_told_at = ? WHERE id";

    private Untold() {}

    private record Post(long subscription, Instant due) {
        static Post of(Row row) throws SQLException {
            return new Post(row.number("subscription_id"), row.instant("due_at"));
        }
    }

    /** Who holds a subscription's row takes all of its posts; others pass over it. */
    static List<Unconfirmed> take(Transaction transaction, Instant now, Instant before, int limit)
            throws SQLException {
        var dialect = transaction.dialect();
        var ids =
                transaction.list(
                        FIND + dialect.lockFree("s"), row -> row.number("id"), before, limit);
        if (ids.isEmpty()) return List.of();
        transaction.change(TOLD + dialect.among(), now, dialect.set(ids));
        var due = new TreeMap<Long, List<Instant>>();
        for (var post :
                transaction.list(
                        TAKE
                                + " AND subscription_id"
                                + dialect.among()
                                + " RETURNING subscription_id, due_at",
                        Post::of,
                        dialect.set(ids)))
            due.computeIfAbsent(post.subscription(), _ -> new ArrayList<>()).add(post.due());
        return due.entrySet().stream()
                .map(each -> new Unconfirmed(each.getKey(), each.getValue()))
                .toList();
    }
}
