package dev.unhunch.storage.delivery;

import dev.unhunch.core.delivery.DueLine;
import dev.unhunch.core.delivery.LinePlan;
import dev.unhunch.core.schedule.Slot;
import dev.unhunch.storage.daily.Rules;
import dev.unhunch.storage.daily.Stored;
import dev.unhunch.storage.daily.SubscriptionReader;
import dev.unhunch.storage.sql.Bulk;
import dev.unhunch.storage.sql.Row;
import dev.unhunch.storage.sql.Transaction;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plans lines that are due: their posts and next slots, in one transaction. */
final class Planning {
    static final String DUE =
            "SELECT l.subscription_id, l.number, l.next_slot, l.next_run_at, l.tzdb FROM line l"
                    + " WHERE l.next_run_at <= ? ORDER BY l.next_run_at LIMIT ?";

    /** The rules have an index, which SQLite would write again even where nothing changes. */
    private static final Bulk ADVANCE =
            Bulk.update(
                    "id int8, line int4, used text, date text, at int8",
                    """
                    line SET
                      last_slot = CASE WHEN last_slot > v.used THEN last_slot ELSE v.used END,
                      next_slot = v.date, next_run_at = v.at\
                    """,
                    "subscription_id = v.id AND number = v.line");

    private static final Bulk RULES =
            Bulk.update(
                    "id int8, line int4, rules text",
                    "line SET tzdb = v.rules",
                    "subscription_id = v.id AND number = v.line");

    private static final String SET_ASIDE =
            "UPDATE line SET next_run_at = ? WHERE subscription_id = ? AND number = ?";

    /** How long a line rests whose subscription cannot be read. */
    private static final Duration ASIDE = Duration.ofHours(1);

    private final Transaction transaction;
    private final Function<DueLine, LinePlan> decide;
    private final Instant now;
    private final String rules = Rules.version();
    private final List<@Nullable Object[]> posts = new ArrayList<>();
    private final List<@Nullable Object[]> advances = new ArrayList<>();
    private final List<@Nullable Object[]> otherRules = new ArrayList<>();
    private final List<@Nullable Object[]> unreadable = new ArrayList<>();

    private Planning(Transaction transaction, Function<DueLine, LinePlan> decide) {
        this.transaction = transaction;
        this.decide = decide;
        this.now = transaction.now();
    }

    private record Due(long id, int number, Slot slot, String rules) {}

    /**
     * Takes due lines that nobody else has. Their subscriptions are read only after that, so that
     * what a person changed just before is seen.
     */
    static int some(
            Transaction transaction, Instant by, int limit, Function<DueLine, LinePlan> decide)
            throws SQLException {
        var due =
                transaction.list(
                        DUE + transaction.dialect().lockFree("l"), Planning::due, by, limit);
        if (due.isEmpty()) return 0;
        var stored =
                SubscriptionReader.byIds(
                        transaction, due.stream().map(Due::id).distinct().toList());
        var planning = new Planning(transaction, decide);
        for (var each : due) planning.plan(each, by, Optional.ofNullable(stored.get(each.id())));
        planning.write();
        return due.size();
    }

    private static Due due(Row row) throws SQLException {
        return new Due(
                row.number("subscription_id"),
                row.count("number"),
                new Slot(row.date("next_slot"), row.instant("next_run_at")),
                row.text("tzdb"));
    }

    private void plan(Due due, Instant by, Optional<Stored> stored) {
        var line = stored.flatMap(each -> each.subscription().timing().line(due.number()));
        if (line.isEmpty()) {
            unreadable.add(new @Nullable Object[] {by.plus(ASIDE), due.id(), due.number()});
            return;
        }
        var of = stored.orElseThrow();
        var plan = decide.apply(new DueLine(of.subscription(), line.get(), due.slot()));
        plan.post().ifPresent(post -> posts.add(Additions.planned(of, post, now)));
        for (var slot : plan.missed()) posts.add(Additions.missed(of, due.number(), slot, now));
        advances.add(
                new @Nullable Object[] {
                    due.id(),
                    due.number(),
                    plan.lastSlot(),
                    plan.next().map(Slot::date).orElse(null),
                    plan.next().map(Slot::at).orElse(null)
                });
        if (!due.rules().equals(rules))
            otherRules.add(new @Nullable Object[] {due.id(), due.number(), rules});
    }

    private void write() throws SQLException {
        transaction.changeAll(Additions.ADD, posts);
        transaction.changeAll(ADVANCE, advances);
        transaction.changeAll(RULES, otherRules);
        transaction.changeEach(SET_ASIDE, unreadable);
    }
}
