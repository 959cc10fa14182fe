package dev.unhunch.core.delivery;

import dev.unhunch.core.daily.Line;
import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.schedule.Slot;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What {@link MemorySubscriptions}, {@link MemoryDeliveries} and {@link MemoryWorkspaces} keep. One
 * transaction at a time; it can break down as a database can.
 */
public final class MemoryStore {
    /** A store that cannot be reached. */
    public static final class Outage extends RuntimeException {
        private static final long serialVersionUID = 1;

        Outage() {
            super("the store cannot be reached");
        }
    }

    /** A subscription and what belongs to it. */
    static final class SubscriptionRow {
        Subscription subscription;
        long route;
        Instant changed;
        final Map<Integer, Slot> next = new HashMap<>();
        boolean told = true;
        Instant unclearTold = Instant.EPOCH;

        SubscriptionRow(Subscription subscription, long route, Instant changed) {
            this.subscription = subscription;
            this.route = route;
            this.changed = changed;
        }

        @Nullable LocalDate lastSlot(int line) {
            return subscription.timing().lastSlots().get(line);
        }

        void use(Line line, LocalDate lastSlot) {
            var used = new HashMap<>(subscription.timing().lastSlots());
            used.merge(line.number(), lastSlot, (old, now) -> now.isAfter(old) ? now : old);
            subscription = subscription.with(subscription.timing().withLastSlots(used));
        }
    }

    /** A post and the way that it has taken. */
    static final class DeliveryRow {
        final DeliveryKey key;
        final String content;
        Instant due;
        Instant notBefore;
        Instant expires;
        Instant changed;
        Delivery.State state = Delivery.State.PLANNED;
        int attempt;
        boolean maybeSent;
        boolean untold;
        @Nullable String owner;
        @Nullable Instant leaseUntil;
        @Nullable Instant firstTry;
        @Nullable String messageId;
        @Nullable String why;

        DeliveryRow(LinePlan.Planned post, Instant changed) {
            key = post.key();
            content = post.content();
            due = post.due();
            notBefore = post.notBefore();
            expires = post.expires();
            this.changed = changed;
        }

        boolean isUntried() {
            return state == Delivery.State.PLANNED && attempt == 0;
        }

        boolean isFinal() {
            return switch (state) {
                case PLANNED, SENDING, UNKNOWN -> false;
                case SENT, FAILED, EXPIRED -> true;
            };
        }

        void ends(Delivery.State last, @Nullable String reason, Instant now) {
            state = last;
            why = reason;
            owner = null;
            leaseUntil = null;
            changed = now;
        }
    }

    final Map<Workspace, Instant> left = new LinkedHashMap<>();

    final Map<Long, SubscriptionRow> subscriptions = new LinkedHashMap<>();
    final Map<DeliveryKey, DeliveryRow> deliveries =
            new TreeMap<>(
                    Comparator.comparingLong(DeliveryKey::subscription)
                            .thenComparing(DeliveryKey::date)
                            .thenComparingInt(DeliveryKey::line));
    private boolean down;

    /** A post could not reach its place. Where we were removed, nobody has to hear of it. */
    void breaks(SubscriptionRow row, String missing) {
        if (!row.subscription.isActive()) return;
        boolean isGone = left.containsKey(Workspace.of(row.subscription.place()));
        row.subscription =
                row.subscription.with(isGone ? new Status.Paused() : new Status.Broken(missing));
        row.next.clear();
        row.told = isGone;
    }

    /** Posts that nobody saw, of subscriptions that were not taken here since an instant. */
    List<Deliveries.Unconfirmed> takeUnconfirmed(Instant now, Instant before, int limit) {
        var due = new TreeMap<Long, List<Instant>>();
        for (var row : deliveries.values()) {
            var id = row.key.subscription();
            if (row.untold && !row(id).unclearTold.isAfter(before))
                due.computeIfAbsent(id, _ -> new ArrayList<>()).add(row.due);
        }
        while (due.size() > limit) due.pollLastEntry();
        for (var row : deliveries.values())
            if (due.containsKey(row.key.subscription())) row.untold = false;
        due.keySet().forEach(id -> row(id).unclearTold = now);
        return due.entrySet().stream()
                .map(each -> new Deliveries.Unconfirmed(each.getKey(), each.getValue()))
                .toList();
    }

    private SubscriptionRow row(long id) {
        return Objects.requireNonNull(subscriptions.get(id));
    }

    /** From now on every transaction fails, or none. */
    public synchronized void breakDown(boolean broken) {
        down = broken;
    }

    synchronized <T> T transaction(Supplier<T> work) {
        if (down) throw new Outage();
        return work.get();
    }
}
