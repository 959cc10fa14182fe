package dev.unhunch.storage.daily;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.schedule.Slot;
import dev.unhunch.storage.sql.Transaction;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lines of one subscription. */
final class Lines {
    private static final String LOCK =
            "SELECT number, last_slot FROM line WHERE subscription_id = ? ORDER BY number";

    private static final String REMOVE =
            "UPDATE line SET active = 0, next_slot = NULL, next_run_at = NULL"
                    + " WHERE subscription_id = ?";

    private static final String PUT =
            """
            INSERT INTO line (subscription_id, number, local_minute, weekdays, active, next_slot,
              next_run_at, tzdb)
            VALUES (?, ?, ?, ?, 1, ?, ?, ?)
            ON CONFLICT (subscription_id, number) DO UPDATE SET
              local_minute = excluded.local_minute, weekdays = excluded.weekdays, active = 1,
              next_slot = excluded.next_slot, next_run_at = excluded.next_run_at,
              tzdb = excluded.tzdb\
            """;

    private Lines() {}

    private record Used(int number, Optional<LocalDate> date) {}

    /** Keeps planners away until the transaction ends; the newest date used by each number. */
    static Map<Integer, LocalDate> lock(Transaction transaction, long id) throws SQLException {
        var used =
                transaction.list(
                        LOCK + transaction.dialect().lock(),
                        row -> new Used(row.count("number"), row.maybeDate("last_slot")),
                        id);
        var lastSlots = new HashMap<Integer, LocalDate>();
        for (var each : used) each.date().ifPresent(date -> lastSlots.put(each.number(), date));
        return lastSlots;
    }

    /** Writes the lines as they are wanted; removed ones stay, at rest. */
    static void put(Transaction transaction, Subscription wanted, Instant now) throws SQLException {
        transaction.change(REMOVE, wanted.id());
        var rows = new ArrayList<@Nullable Object[]>();
        for (var line : wanted.timing().lines()) rows.add(values(wanted, line, now));
        transaction.changeEach(PUT, rows);
    }

    private static @Nullable Object[] values(Subscription wanted, Line line, Instant now) {
        @Nullable Slot next = wanted.isActive() ? wanted.timing().next(line, now) : null;
        return new @Nullable Object[] {
            wanted.id(),
            line.number(),
            line.time().toSecondOfDay() / 60,
            Weekdays.mask(line.days()),
            next == null ? null : next.date(),
            next == null ? null : next.at(),
            Rules.version()
        };
    }
}
