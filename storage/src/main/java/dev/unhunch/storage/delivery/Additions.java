package dev.unhunch.storage.delivery;

import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.LinePlan;
import dev.unhunch.core.schedule.Slot;
import dev.unhunch.storage.daily.Stored;
import dev.unhunch.storage.sql.Bulk;
import dev.unhunch.storage.sql.Transaction;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Instant;

/** Rows of new posts. A key that is there already stays as it is. */
final class Additions {
    static final Bulk ADD =
            Bulk.insert(
                    """
                    id int8, line int4, slot text, platform text, workspace text, channel text,
                    language text, zone text, route int8, content text, due int8, not_before int8,
                    expires int8, state text, why text, now int8\
                    """,
                    """
                    delivery (subscription_id, line, slot, platform, workspace, channel,
                      language, zone, route, content, due_at, not_before, expires_at, state, why,
                      attempt, maybe_sent, updated_at)\
                    """,
                    """
                    v.id, v.line, v.slot, v.platform, v.workspace, v.channel, v.language, v.zone,
                      v.route, v.content, v.due, v.not_before, v.expires, v.state, v.why, 0, 0, v.now\
                    """);

    private static final String ADD_BY_HAND =
            """
            INSERT INTO delivery (subscription_id, line, slot, platform, workspace, channel,
              language, zone, route, content, due_at, not_before, expires_at, state,
              attempt, maybe_sent, updated_at)
            SELECT id, CAST(? AS INTEGER), CAST(? AS TEXT), platform, workspace, channel,
              language, zone, route, CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS BIGINT),
              CAST(? AS BIGINT), 'PLANNED', 0, 0, CAST(? AS BIGINT)
            FROM subscription WHERE id = ?
            ON CONFLICT DO NOTHING\
            """;

    private Additions() {}

    /** Whether it was added. */
    static boolean byHand(Transaction transaction, LinePlan.Planned post, Instant now)
            throws SQLException {
        return transaction.change(
                        ADD_BY_HAND,
                        post.key().line(),
                        post.key().date(),
                        post.content(),
                        post.due(),
                        post.notBefore(),
                        post.expires(),
                        now,
                        post.key().subscription())
                == 1;
    }

    static @Nullable Object[] planned(Stored stored, LinePlan.Planned post, Instant now) {
        return row(stored, post, null, now);
    }

    /** A slot that passed while nobody was there: kept so that people can see it. */
    static @Nullable Object[] missed(Stored stored, int line, Slot slot, Instant now) {
        var key = new DeliveryKey(stored.subscription().id(), line, slot.date());
        var post = new LinePlan.Planned(key, "", slot.at(), slot.at(), slot.at());
        return row(stored, post, "missed", now);
    }

    private static @Nullable Object[] row(
            Stored stored, LinePlan.Planned post, @Nullable String missed, Instant now) {
        var of = stored.subscription();
        return new @Nullable Object[] {
            of.id(),
            post.key().line(),
            post.key().date(),
            of.place().platform(),
            of.place().workspace(),
            of.place().channel(),
            of.language().toLanguageTag(),
            of.timing().zone().getId(),
            stored.route(),
            post.content(),
            post.due(),
            post.notBefore(),
            post.expires(),
            missed == null ? "PLANNED" : "EXPIRED",
            missed,
            now
        };
    }
}
