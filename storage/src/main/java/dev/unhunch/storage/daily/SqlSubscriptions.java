package dev.unhunch.storage.daily;

import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.storage.sql.Database;
import dev.unhunch.storage.sql.Transaction;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Subscriptions in a database. */
public final class SqlSubscriptions implements Subscriptions {
    private static final String IN =
            "SELECT id FROM subscription WHERE platform = ? AND workspace = ?"
                    + " AND status <> 'OFF' AND (channel NOT LIKE '@%' OR channel = ?)"
                    + " ORDER BY id LIMIT ?";

    private static final String UNTOLD =
            "SELECT s.id FROM subscription s WHERE s.told = 0 ORDER BY s.id LIMIT ?";
    private static final String TOLD = "UPDATE subscription SET told = 1 WHERE id";
    private static final String PURGE =
            "DELETE FROM subscription WHERE status = 'OFF' AND updated_at < ?";

    private final Database database;

    /** Keeps them there. */
    public SqlSubscriptions(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Subscription> at(Place place) {
        return database.read(transaction -> SubscriptionReader.at(transaction, place))
                .map(Stored::subscription);
    }

    @Override
    public List<Subscription> in(Workspace workspace, Person reader, int limit) {
        return database.read(transaction -> {
            var ids =
                    transaction.list(
                            IN,
                            row -> row.number("id"),
                            workspace.platform(),
                            workspace.id(),
                            "@" + reader.id(),
                            limit);
            var read = SubscriptionReader.byIds(transaction, ids);
            return ids.stream()
                    .map(read::get)
                    .filter(Objects::nonNull)
                    .map(Stored::subscription)
                    .toList();
        });
    }

    @Override
    public Optional<Subscription> byId(long id) {
        return database.read(transaction -> SubscriptionReader.byId(transaction, id))
                .map(Stored::subscription);
    }

    @Override
    public Saved save(Subscription wanted, long route, Instant now) {
        return database.write(transaction ->
                wanted.id() == Subscription.NEW
                        ? add(transaction, wanted, route, now)
                        : change(transaction, wanted, route, now));
    }

    private static Saved add(Transaction transaction, Subscription wanted, long route, Instant now)
            throws SQLException {
        var id = SubscriptionWriter.add(transaction, wanted, route, now);
        if (id.isEmpty()) return new Saved.ChangedMeanwhile();
        var added = stored(wanted, id.get(), 1, Map.of());
        Lines.put(transaction, added, now);
        return new Saved.Done(added);
    }

    private static Saved change(
            Transaction transaction, Subscription wanted, long route, Instant now)
            throws SQLException {
        var lastSlots = Lines.lock(transaction, wanted.id());
        if (!SubscriptionWriter.change(transaction, wanted, route, now))
            return new Saved.ChangedMeanwhile();
        var changed = stored(wanted, wanted.id(), wanted.version() + 1, lastSlots);
        Lines.put(transaction, changed, now);
        PlannedPosts.follow(transaction, new Stored(changed, route), now);
        return new Saved.Done(changed);
    }

    private static Subscription stored(
            Subscription wanted, long id, long version, Map<Integer, LocalDate> lastSlots) {
        return new Subscription(
                id,
                wanted.place(),
                wanted.offering(),
                wanted.timing().withLastSlots(lastSlots),
                wanted.status(),
                wanted.language(),
                wanted.setUpBy(),
                version);
    }

    @Override
    public List<Subscription> takeUntold(int limit) {
        return database.write(transaction -> {
            var dialect = transaction.dialect();
            var ids =
                    transaction.list(
                            UNTOLD + dialect.lockFree("s"), row -> row.number("id"), limit);
            if (ids.isEmpty()) return List.of();
            transaction.change(TOLD + dialect.among(), dialect.set(ids));
            var read = SubscriptionReader.byIds(transaction, ids);
            return ids.stream()
                    .map(read::get)
                    .filter(Objects::nonNull)
                    .map(Stored::subscription)
                    .toList();
        });
    }

    @Override
    public int refresh(String rules, Instant now, int limit) {
        return database.write(transaction -> Refreshing.some(transaction, rules, now, limit));
    }

    @Override
    public int purge(Instant before) {
        return database.write(transaction -> transaction.change(PURGE, before));
    }
}
