package dev.unhunch.core.delivery;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.delivery.Delivery.State;
import dev.unhunch.core.delivery.MemoryStore.DeliveryRow;
import dev.unhunch.core.delivery.MemoryStore.SubscriptionRow;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.port.Reach;
import dev.unhunch.core.schedule.Slot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Posts that are forgotten when the process ends. */
public final class MemoryDeliveries implements Deliveries {
    private record Waiting(SubscriptionRow row, Line line, Slot slot) {}

    private final MemoryStore store;
    private final InstantSource clock;

    /** Posts kept in a store whose leases run by a clock. */
    public MemoryDeliveries(MemoryStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int plan(Instant by, int limit, Function<DueLine, LinePlan> decide) {
        return store.transaction(() -> {
            var due =
                    store.subscriptions.values().stream()
                            .flatMap(MemoryDeliveries::waiting)
                            .filter(each -> !each.slot().at().isAfter(by))
                            .sorted(Comparator.comparing(each -> each.slot().at()))
                            .limit(limit)
                            .toList();
            // Whoever decides may throw, and then nothing must have been written.
            var plans = due.stream().map(each -> decide(each, decide)).toList();
            for (int i = 0; i < plans.size(); i++) write(due.get(i), plans.get(i));
            return due.size();
        });
    }

    private static Stream<Waiting> waiting(SubscriptionRow row) {
        return row.subscription.timing().lines().stream()
                .flatMap(line ->
                        Stream.ofNullable(row.next.get(line.number()))
                                .map(slot -> new Waiting(row, line, slot)));
    }

    private static LinePlan decide(Waiting due, Function<DueLine, LinePlan> decide) {
        return decide.apply(new DueLine(due.row().subscription, due.line(), due.slot()));
    }

    private void write(Waiting due, LinePlan plan) {
        var row = due.row();
        int number = due.line().number();
        plan.post().ifPresent(this::insert);
        for (var slot : plan.missed()) {
            var key = new DeliveryKey(row.subscription.id(), number, slot.date());
            var missed = new LinePlan.Planned(key, "", slot.at(), slot.at(), slot.at());
            var gone = new DeliveryRow(missed, clock.instant());
            gone.ends(State.EXPIRED, "missed", clock.instant());
            store.deliveries.putIfAbsent(key, gone);
        }
        row.use(due.line(), plan.lastSlot());
        row.next.remove(number);
        plan.next().ifPresent(slot -> row.next.put(number, slot));
    }

    private boolean insert(LinePlan.Planned post) {
        var row = new DeliveryRow(post, clock.instant());
        return store.deliveries.putIfAbsent(post.key(), row) == null;
    }

    @Override
    public boolean add(LinePlan.Planned post, Instant now) {
        return store.transaction(() -> {
            var row = store.subscriptions.get(post.key().subscription());
            if (row == null) throw new IllegalArgumentException("nobody asked: " + post);
            return insert(post);
        });
    }

    @Override
    public List<Lease> lease(Claim claim) {
        return store.transaction(() -> {
            var ready =
                    store.deliveries.values().stream()
                            .filter(MemoryDeliveries::isWaiting)
                            .filter(row -> mayLeave(row, claim.now()))
                            .filter(row -> isReached(row, claim.reach()))
                            .sorted(Comparator.comparing(row -> row.notBefore))
                            .limit(claim.limit())
                            .toList();
            return ready.stream().map(row -> lease(row, claim)).toList();
        });
    }

    private static boolean isWaiting(DeliveryRow row) {
        return row.state == State.PLANNED || row.state == State.UNKNOWN;
    }

    private static boolean mayLeave(DeliveryRow row, Instant now) {
        return !row.notBefore.isAfter(now)
                && !row.due.isAfter(now)
                && (row.state == State.UNKNOWN || row.expires.isAfter(now));
    }

    private Place place(DeliveryRow row) {
        return subscription(row).subscription.place();
    }

    private boolean isReached(DeliveryRow row, List<Reach> reach) {
        var route = subscription(row).route;
        for (var each : reach)
            if (each.platform().equals(place(row).platform()))
                return each.remainders().contains((int) (route % each.modulus()));
        return false;
    }

    private SubscriptionRow subscription(DeliveryRow row) {
        var found = store.subscriptions.get(row.key.subscription());
        if (found == null) throw new IllegalStateException("no subscription of " + row.key);
        return found;
    }

    private Lease lease(DeliveryRow row, Claim claim) {
        row.maybeSent |= row.state == State.UNKNOWN;
        row.state = State.SENDING;
        row.attempt++;
        row.owner = claim.owner();
        row.leaseUntil = clock.instant().plus(claim.holdFor());
        row.changed = claim.now();
        if (row.firstTry == null) row.firstTry = claim.now();
        return new Lease(
                delivery(row),
                claim.owner(),
                row.attempt,
                row.expires,
                row.firstTry,
                row.maybeSent,
                isWanted(row));
    }

    private boolean isWanted(DeliveryRow row) {
        var subscription = subscription(row).subscription;
        if (row.key.isByHand())
            return !(subscription.status() instanceof Status.Off)
                    && !(subscription.status() instanceof Status.Broken);
        var timing = subscription.timing();
        return subscription.isActive()
                && timing.line(row.key.line()).isPresent()
                && !timing.omissions().contains(row.key.date());
    }

    private Delivery delivery(DeliveryRow row) {
        var of = subscription(row).subscription;
        return new Delivery(
                row.key,
                new Delivery.Target(of.place(), of.language(), of.timing().zone()),
                row.content,
                row.due,
                row.state,
                Optional.ofNullable(row.messageId),
                Optional.ofNullable(row.why),
                Optional.ofNullable(row.firstTry));
    }

    @Override
    public int settle(List<Outcome.Of> outcomes, Instant now) {
        return store.transaction(
                () -> (int) outcomes.stream().filter(each -> settle(each, now)).count());
    }

    private boolean settle(Outcome.Of of, Instant now) {
        var lease = of.lease();
        var row = store.deliveries.get(lease.delivery().key());
        if (row == null || row.state != State.SENDING || row.attempt != lease.attempt())
            return false;
        if (!lease.owner().equals(row.owner)) return false;
        switch (of.outcome()) {
            case Outcome.Sent(var id) -> {
                row.ends(State.SENT, null, now);
                row.messageId = id;
            }
            case Outcome.Postponed(var notBefore) -> {
                row.ends(row.maybeSent ? State.UNKNOWN : State.PLANNED, row.why, now);
                row.notBefore = notBefore;
            }
            case Outcome.Unclear(var notBefore, var why) -> {
                row.ends(State.UNKNOWN, why, now);
                row.maybeSent = true;
                row.notBefore = notBefore;
            }
            case Outcome.Failed(var why) -> row.ends(State.FAILED, why, now);
            case Outcome.Unconfirmed unconfirmed -> {
                row.ends(State.FAILED, unconfirmed.recorded(), now);
                row.untold = true;
            }
            case Outcome.Expired(var why) -> row.ends(State.EXPIRED, why, now);
            case Outcome.Unreachable(var missing) -> {
                row.ends(State.FAILED, missing, now);
                store.breaks(subscription(row), missing);
            }
        }
        return true;
    }

    @Override
    public List<Unconfirmed> takeUnconfirmed(Instant now, Instant before, int limit) {
        return store.transaction(() -> store.takeUnconfirmed(now, before, limit));
    }

    @Override
    public int recover(Instant now, Duration settle) {
        return store.transaction(() ->
                (int)
                        store.deliveries.values().stream()
                                .filter(row -> recover(row, now, settle))
                                .count());
    }

    private boolean recover(DeliveryRow row, Instant now, Duration settle) {
        var until = row.leaseUntil;
        if (until != null && !until.isAfter(clock.instant())) {
            row.ends(State.UNKNOWN, "lease ran out", now);
            row.maybeSent = true;
            row.notBefore = now.plus(settle);
            return true;
        }
        if (row.state != State.PLANNED || row.expires.isAfter(now)) return false;
        row.ends(State.EXPIRED, "its time has passed", now);
        return true;
    }

    @Override
    public void postpone(String platform, Optional<String> workspace, Instant until) {
        store.transaction(() -> {
            store.deliveries.values().stream()
                    .filter(MemoryDeliveries::isWaiting)
                    .filter(row -> place(row).platform().equals(platform))
                    .filter(row ->
                            workspace.isEmpty() || workspace.get().equals(place(row).workspace()))
                    .filter(row -> row.notBefore.isBefore(until))
                    .forEach(row -> row.notBefore = until);
            return true;
        });
    }

    @Override
    public Optional<Delivery> find(DeliveryKey key) {
        return store.transaction(
                () -> Optional.ofNullable(store.deliveries.get(key)).map(this::delivery));
    }

    @Override
    public List<Delivery> sent(Place place, LocalDate date) {
        return store.transaction(() ->
                store.deliveries.values().stream()
                        .filter(row -> row.state == State.SENT)
                        .filter(row -> place(row).equals(place))
                        .filter(row -> row.key.date().equals(date))
                        .map(this::delivery)
                        .toList());
    }

    @Override
    public List<Delivery> recent(long subscription, int limit) {
        return store.transaction(() ->
                store.deliveries.values().stream()
                        .filter(row -> row.key.subscription() == subscription)
                        .sorted(Comparator.comparing((DeliveryRow row) -> row.due).reversed())
                        .limit(limit)
                        .map(this::delivery)
                        .toList());
    }

    @Override
    public int purge(Instant before, int limit) {
        return store.transaction(() -> {
            var old =
                    store.deliveries.values().stream()
                            .filter(row -> row.isFinal() && row.changed.isBefore(before))
                            .limit(limit)
                            .map(row -> row.key)
                            .toList();
            old.forEach(store.deliveries::remove);
            return old.size();
        });
    }
}
