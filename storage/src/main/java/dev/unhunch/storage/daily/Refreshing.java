package dev.unhunch.storage.daily;

import dev.unhunch.core.schedule.Slot;
import dev.unhunch.storage.sql.Row;
import dev.unhunch.storage.sql.Transaction;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes next slots again after a change of the time zone rules. */
final class Refreshing {
    /** Two queries, as no index finds what differs. */
    private static final List<String> OTHERS =
            List.of(
                    "SELECT l.subscription_id, l.number, l.next_slot, l.next_run_at FROM line l"
                            + " WHERE l.tzdb < ? LIMIT ?",
                    "SELECT l.subscription_id, l.number, l.next_slot, l.next_run_at FROM line l"
                            + " WHERE l.tzdb > ? LIMIT ?");

    private static final String SET =
            "UPDATE line SET next_slot = ?, next_run_at = ?, tzdb = ?"
                    + " WHERE subscription_id = ? AND number = ?";

    private Refreshing() {}

    private record Old(long id, int number, Optional<Slot> next) {}

    static int some(Transaction transaction, String rules, Instant now, int limit)
            throws SQLException {
        var old = new ArrayList<Old>();
        for (var query : OTHERS)
            old.addAll(
                    transaction.list(
                            query + transaction.dialect().lockFree("l"),
                            Refreshing::read,
                            rules,
                            limit - old.size()));
        if (old.isEmpty()) return 0;
        var ids = old.stream().map(Old::id).distinct().toList();
        var stored = SubscriptionReader.byIds(transaction, ids);
        var rows = new ArrayList<@Nullable Object[]>();
        for (var each : old) {
            var next = each.next().map(slot -> again(stored.get(each.id()), each, slot, now));
            rows.add(
                    new @Nullable Object[] {
                        next.map(Slot::date).orElse(null),
                        next.map(Slot::at).orElse(null),
                        rules,
                        each.id(),
                        each.number()
                    });
        }
        transaction.changeEach(SET, rows);
        return old.size();
    }

    private static Old read(Row row) throws SQLException {
        var date = row.maybeDate("next_slot");
        return new Old(
                row.number("subscription_id"),
                row.count("number"),
                date.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Slot(date.get(), row.instant("next_run_at"))));
    }

    /** The same date at its new instant: one that is due but not planned yet stays due. */
    private static Slot again(@Nullable Stored stored, Old old, Slot slot, Instant now) {
        if (stored == null) return slot;
        var timing = stored.subscription().timing();
        return timing.line(old.number())
                .map(line ->
                        timing.schedule(line)
                                .slotOn(slot.date())
                                .orElseGet(() -> timing.next(line, now)))
                .orElse(slot);
    }
}
