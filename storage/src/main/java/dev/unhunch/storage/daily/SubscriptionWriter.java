package dev.unhunch.storage.daily;

import dev.unhunch.core.daily.Subscription;
import dev.unhunch.storage.sql.Transaction;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Writes the rows of subscriptions, without their lines. */
final class SubscriptionWriter {
    private static final String ADD =
            """
            INSERT INTO subscription (offering, zone, language, paused_until, skipped_dates, status,
              broken_why, told, set_up_by, set_up_workspace, route, updated_at,
              platform, workspace, channel, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, 1)
            ON CONFLICT DO NOTHING
            RETURNING id\
            """;

    private static final String CHANGE =
            """
            UPDATE subscription SET offering = ?, zone = ?, language = ?, paused_until = ?,
              skipped_dates = ?, status = ?, broken_why = ?, told = 1, set_up_by = ?,
              set_up_workspace = ?, route = ?, updated_at = ?, version = version + 1
            WHERE id = ? AND version = ?\
            """;

    private SubscriptionWriter() {}

    /** The new one's id; empty where its place has one. */
    static Optional<Long> add(Transaction transaction, Subscription wanted, long route, Instant now)
            throws SQLException {
        var place = wanted.place();
        return transaction.one(
                ADD,
                row -> row.number("id"),
                values(wanted, route, now, place.platform(), place.workspace(), place.channel()));
    }

    /** Whether its version was still the one to change. */
    static boolean change(Transaction transaction, Subscription wanted, long route, Instant now)
            throws SQLException {
        return transaction.change(CHANGE, values(wanted, route, now, wanted.id(), wanted.version()))
                == 1;
    }

    private static @Nullable Object[] values(
            Subscription wanted, long route, Instant now, Object... more) {
        var timing = wanted.timing();
        var values =
                new @Nullable Object[] {
                    wanted.offering().wire(),
                    timing.zone().getId(),
                    wanted.language().toLanguageTag(),
                    timing.omissions().until(),
                    Dates.joined(timing.omissions().dates()),
                    Statuses.name(wanted.status()),
                    Statuses.why(wanted.status()),
                    wanted.setUpBy().id(),
                    wanted.setUpBy().workspace(),
                    route,
                    now
                };
        var all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }
}
