package dev.unhunch.storage.delivery;

import dev.unhunch.core.delivery.Claim;
import dev.unhunch.core.delivery.Deliveries;
import dev.unhunch.core.delivery.Delivery;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.DueLine;
import dev.unhunch.core.delivery.Lease;
import dev.unhunch.core.delivery.LinePlan;
import dev.unhunch.core.delivery.Outcome;
import dev.unhunch.core.people.Place;
import dev.unhunch.storage.sql.Database;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Posts in a database. */
public final class SqlDeliveries implements Deliveries {
    private static final String ONE =
            "SELECT "
                    + DeliveryRows.COLUMNS
                    + " FROM delivery d WHERE d.subscription_id = ? AND d.line = ? AND d.slot = ?";

    /** By way of the subscription, whose place never changes: an index less for each post. */
    private static final String SENT =
            "SELECT "
                    + DeliveryRows.COLUMNS
                    + " FROM subscription s JOIN delivery d ON d.subscription_id = s.id"
                    + " WHERE s.platform = ? AND s.workspace = ? AND s.channel = ?"
                    + " AND d.slot = ? AND d.state = 'SENT' ORDER BY d.line";

    private static final String RECENT =
            "SELECT "
                    + DeliveryRows.COLUMNS
                    + " FROM delivery d WHERE d.subscription_id = ?"
                    + " ORDER BY d.due_at DESC, d.line DESC LIMIT ?";

    private final Database database;

    /** Keeps them there. */
    public SqlDeliveries(Database database) {
        this.database = database;
    }

    @Override
    public int plan(Instant by, int limit, Function<DueLine, LinePlan> decide) {
        return database.write(transaction -> Planning.some(transaction, by, limit, decide));
    }

    @Override
    public boolean add(LinePlan.Planned post, Instant now) {
        return database.write(transaction -> Additions.byHand(transaction, post, now));
    }

    @Override
    public List<Lease> lease(Claim claim) {
        return database.write(transaction -> Leasing.some(transaction, claim));
    }

    @Override
    public int settle(List<Outcome.Of> outcomes, Instant now) {
        return database.write(transaction -> Settling.all(transaction, outcomes, now));
    }

    @Override
    public int recover(Instant now, Duration settle) {
        return database.write(transaction -> Recovering.recover(transaction, now, settle));
    }

    @Override
    public void postpone(String platform, Optional<String> workspace, Instant until) {
        database.write(transaction -> {
            Recovering.postpone(transaction, platform, workspace, until);
            return until;
        });
    }

    @Override
    public Optional<Delivery> find(DeliveryKey key) {
        return database.read(transaction ->
                transaction.one(
                        ONE, DeliveryRows::delivery, key.subscription(), key.line(), key.date()));
    }

    @Override
    public List<Delivery> sent(Place place, LocalDate date) {
        return database.read(transaction ->
                transaction.list(
                        SENT,
                        DeliveryRows::delivery,
                        place.platform(),
                        place.workspace(),
                        place.channel(),
                        date));
    }

    @Override
    public List<Delivery> recent(long subscription, int limit) {
        return database.read(transaction ->
                transaction.list(RECENT, DeliveryRows::delivery, subscription, limit));
    }

    @Override
    public List<Unconfirmed> takeUnconfirmed(Instant now, Instant before, int limit) {
        return database.write(transaction -> Untold.take(transaction, now, before, limit));
    }

    @Override
    public int purge(Instant before, int limit) {
        return database.write(transaction -> Recovering.purge(transaction, before, limit));
    }
}
