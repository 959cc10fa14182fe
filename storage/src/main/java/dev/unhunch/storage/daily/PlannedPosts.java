package dev.unhunch.storage.daily;

import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.schedule.Slot;
import dev.unhunch.storage.sql.Row;
import dev.unhunch.storage.sql.Transaction;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** Lets posts that are planned and were never tried follow a change of their subscription. */
final class PlannedPosts {
    private static final String WAITING =
            """
            SELECT line, slot, due_at, not_before, expires_at FROM delivery
            WHERE subscription_id = ? AND state = 'PLANNED' AND attempt = 0 ORDER BY line, slot\
            """;

    private static final String MOVE =
            """
            UPDATE delivery SET due_at = ?, not_before = ?, expires_at = ?, language = ?, zone = ?,
              route = ?, updated_at = ?
            WHERE subscription_id = ? AND line = ? AND slot = ? AND state = 'PLANNED'\
            """;

    private static final String DROP =
            """
            UPDATE delivery SET state = 'EXPIRED', why = 'changed', updated_at = ?
            WHERE subscription_id = ? AND line = ? AND slot = ? AND state = 'PLANNED'\
            """;

    private PlannedPosts() {}

    private record Waiting(
            int line, LocalDate date, Instant due, Instant notBefore, Instant expires) {
        boolean isByHand() {
            return line >= DeliveryKey.NOW;
        }
    }

    /** Moves those of dates that are still wanted and to come, and drops the others. */
    static void follow(Transaction transaction, Stored changed, Instant now) throws SQLException {
        var id = changed.subscription().id();
        var moved = new ArrayList<@Nullable Object[]>();
        var dropped = new ArrayList<@Nullable Object[]>();
        for (var post :
                transaction.list(
                        WAITING + transaction.dialect().lock(), PlannedPosts::waiting, id)) {
            var due = due(changed.subscription(), post, now);
            if (due.isPresent()) moved.add(values(changed, post, due.get(), now));
            else dropped.add(new @Nullable Object[] {now, id, post.line(), post.date()});
        }
        transaction.changeEach(MOVE, moved);
        transaction.changeEach(DROP, dropped);
    }

    private static Waiting waiting(Row row) throws SQLException {
        return new Waiting(
                row.count("line"),
                row.date("slot"),
                row.instant("due_at"),
                row.instant("not_before"),
                row.instant("expires_at"));
    }

    /** When a post is due after the change; empty where it is no longer wanted. */
    private static Optional<Instant> due(Subscription changed, Waiting post, Instant now) {
        if (post.isByHand())
            return switch (changed.status()) {
                case Status.Active _, Status.Paused _ -> Optional.of(post.due());
                case Status.Broken _, Status.Off _ -> Optional.empty();
            };
        if (!changed.isActive()) return Optional.empty();
        var timing = changed.timing();
        return timing.line(post.line())
                .flatMap(line -> timing.schedule(line).slotOn(post.date()))
                .map(Slot::at)
                .filter(at -> at.isAfter(now));
    }

    private static @Nullable Object[] values(
            Stored changed, Waiting post, Instant due, Instant now) {
        var by = Duration.between(post.due(), due);
        return new @Nullable Object[] {
            due,
            post.notBefore().plus(by),
            post.expires().plus(by),
            changed.subscription().language().toLanguageTag(),
            changed.subscription().timing().zone().getId(),
            changed.route(),
            now,
            changed.subscription().id(),
            post.line(),
            post.date()
        };
    }
}
