package dev.unhunch.core.delivery;

import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.delivery.MemoryStore.DeliveryRow;
import dev.unhunch.core.delivery.MemoryStore.SubscriptionRow;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Subscriptions that are forgotten when the process ends. */
public final class MemorySubscriptions implements Subscriptions {
    private record Numbered(long subscription, int line) {}

    private final MemoryStore store;
    private final Map<Numbered, String> rulesOf = new HashMap<>();
    private long newest = Subscription.NEW;

    /** Subscriptions kept in a store. */
    public MemorySubscriptions(MemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Subscription> at(Place place) {
        return store.transaction(() ->
                store.subscriptions.values().stream()
                        .map(row -> row.subscription)
                        .filter(each -> each.place().equals(place))
                        .findFirst());
    }

    @Override
    public List<Subscription> in(Workspace workspace, Person reader, int limit) {
        return store.transaction(() ->
                store.subscriptions.values().stream()
                        .map(row -> row.subscription)
                        .filter(each -> Workspace.of(each.place()).equals(workspace))
                        .filter(each -> !(each.status() instanceof Status.Off))
                        .filter(each -> isFor(reader, each.place().channel()))
                        .sorted(Comparator.comparingLong(Subscription::id))
                        .limit(limit)
                        .toList());
    }

    private static boolean isFor(Person reader, String channel) {
        return !channel.startsWith("@") || channel.equals("@" + reader.id());
    }

    @Override
    public Optional<Subscription> byId(long id) {
        return store.transaction(() ->
                Optional.ofNullable(store.subscriptions.get(id)).map(row -> row.subscription));
    }

    @Override
    public Saved save(Subscription wanted, long route, Instant now) {
        return store.transaction(() ->
                wanted.id() == Subscription.NEW
                        ? add(wanted, route, now)
                        : change(wanted, route, now));
    }

    private Saved add(Subscription wanted, long route, Instant now) {
        var taken =
                store.subscriptions.values().stream()
                        .anyMatch(row -> row.subscription.place().equals(wanted.place()));
        if (taken) return new Saved.ChangedMeanwhile();
        var fresh = stored(wanted, ++newest, 1, Map.of());
        var row = new SubscriptionRow(fresh, route, now);
        store.subscriptions.put(fresh.id(), row);
        wait(row, now);
        return new Saved.Done(row.subscription);
    }

    private Saved change(Subscription wanted, long route, Instant now) {
        var row = store.subscriptions.get(wanted.id());
        if (row == null || row.subscription.version() != wanted.version())
            return new Saved.ChangedMeanwhile();
        var used = row.subscription.timing().lastSlots();
        row.subscription = stored(wanted, wanted.id(), wanted.version() + 1, used);
        row.route = route;
        row.changed = now;
        wait(row, now);
        store.deliveries.values().stream()
                .filter(each -> each.key.subscription() == wanted.id() && each.isUntried())
                .forEach(each -> follow(each, row.subscription, now));
        return new Saved.Done(row.subscription);
    }

    private static Subscription stored(
            Subscription wanted, long id, long version, Map<Integer, LocalDate> used) {
        return new Subscription(
                id,
                wanted.place(),
                wanted.offering(),
                wanted.timing().withLastSlots(used),
                wanted.status(),
                wanted.language(),
                wanted.setUpBy(),
                version);
    }

    private static void wait(SubscriptionRow row, Instant now) {
        row.next.clear();
        if (!row.subscription.isActive()) return;
        var timing = row.subscription.timing();
        for (var line : timing.lines()) row.next.put(line.number(), timing.next(line, now));
    }

    private static void follow(DeliveryRow post, Subscription changed, Instant now) {
        if (post.key.isByHand()) {
            var ended =
                    changed.status() instanceof Status.Off
                            || changed.status() instanceof Status.Broken;
            if (ended) post.ends(Delivery.State.EXPIRED, "no longer wanted", now);
            return;
        }
        var slot =
                changed.timing()
                        .line(post.key.line())
                        .filter(_ -> changed.isActive())
                        .flatMap(line -> changed.timing().schedule(line).slotOn(post.key.date()))
                        .filter(each -> each.at().isAfter(now));
        if (slot.isEmpty()) post.ends(Delivery.State.EXPIRED, "no longer wanted", now);
        else move(post, slot.get().at());
    }

    private static void move(DeliveryRow post, Instant due) {
        if (due.equals(post.due)) return;
        post.expires = due.plus(Duration.between(post.due, post.expires));
        post.notBefore = due;
        post.due = due;
    }

    @Override
    public List<Subscription> takeUntold(int limit) {
        return store.transaction(() -> {
            var rows =
                    store.subscriptions.values().stream()
                            .filter(row -> row.subscription.status() instanceof Status.Broken)
                            .filter(row -> !row.told)
                            .limit(limit)
                            .toList();
            rows.forEach(row -> row.told = true);
            return rows.stream().map(row -> row.subscription).toList();
        });
    }

    @Override
    public int refresh(String rules, Instant now, int limit) {
        return store.transaction(() -> {
            var stale =
                    store.subscriptions.values().stream()
                            .flatMap(MemorySubscriptions::numbered)
                            .filter(each -> !rules.equals(rulesOf.get(each)))
                            .limit(limit)
                            .toList();
            stale.forEach(each -> recompute(each, rules));
            return stale.size();
        });
    }

    private static Stream<Numbered> numbered(SubscriptionRow row) {
        return row.subscription.timing().lines().stream()
                .map(line -> new Numbered(row.subscription.id(), line.number()));
    }

    private void recompute(Numbered stale, String rules) {
        rulesOf.put(stale, rules);
        var row = store.subscriptions.get(stale.subscription());
        if (row == null) return;
        var timing = row.subscription.timing();
        var line = timing.line(stale.line()).orElseThrow();
        row.next.computeIfPresent(
                stale.line(),
                (_, slot) ->
                        timing.schedule(line)
                                .slotOn(slot.date())
                                .orElseGet(() -> timing.next(line, slot.at())));
    }

    @Override
    public int purge(Instant before) {
        return store.transaction(() -> {
            var gone =
                    store.subscriptions.values().stream()
                            .filter(row -> row.subscription.status() instanceof Status.Off)
                            .filter(row -> row.changed.isBefore(before))
                            .map(row -> row.subscription.id())
                            .toList();
            gone.forEach(store.subscriptions::remove);
            store.deliveries.keySet().removeIf(key -> gone.contains(key.subscription()));
            return gone.size();
        });
    }
}
