package dev.unhunch.core.delivery;

import dev.unhunch.core.daily.Status;
import dev.unhunch.core.daily.Subscription;
import dev.unhunch.core.delivery.MemoryStore.SubscriptionRow;
import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.MemoryMemos;
import dev.unhunch.core.port.Workspaces;
import dev.unhunch.core.progress.MemoryJournal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Workspaces that we were removed from, forgotten when the process ends. */
public final class MemoryWorkspaces implements Workspaces {
    private final MemoryStore store;
    private final MemoryJournal journal;
    private final MemoryMemos memos;

    /** Those whose data are in a store, a journal and memos. */
    public MemoryWorkspaces(MemoryStore store, MemoryJournal journal, MemoryMemos memos) {
        this.store = store;
        this.journal = journal;
        this.memos = memos;
    }

    @Override
    public void left(Workspace workspace, Instant now) {
        store.transaction(() -> {
            store.left.putIfAbsent(workspace, now);
            rows(workspace).forEach(row -> pause(row, now));
            var ids = rows(workspace).map(row -> row.subscription.id()).toList();
            store.deliveries.values().stream()
                    .filter(post -> ids.contains(post.key.subscription()) && post.isUntried())
                    .forEach(post -> post.ends(Delivery.State.EXPIRED, "removed", now));
            return workspace;
        });
    }

    private Stream<SubscriptionRow> rows(Workspace workspace) {
        return store.subscriptions.values().stream()
                .filter(row -> Workspace.of(row.subscription.place()).equals(workspace));
    }

    private static void pause(SubscriptionRow row, Instant now) {
        var was = row.subscription;
        boolean rests =
                switch (was.status()) {
                    case Status.Active _, Status.Broken _ -> false;
                    case Status.Paused _, Status.Off _ -> true;
                };
        if (rests) return;
        row.subscription =
                new Subscription(
                        was.id(),
                        was.place(),
                        was.offering(),
                        was.timing(),
                        new Status.Paused(),
                        was.language(),
                        was.setUpBy(),
                        was.version() + 1);
        row.next.clear();
        row.told = true;
        row.changed = now;
    }

    @Override
    public void joined(Workspace workspace) {
        store.transaction(() -> {
            store.left.remove(workspace);
            return workspace;
        });
    }

    @Override
    public Set<String> known(String platform) {
        return store.transaction(() ->
                store.subscriptions.values().stream()
                        .map(row -> row.subscription)
                        .filter(each -> !(each.status() instanceof Status.Off))
                        .map(each -> Workspace.of(each.place()))
                        .filter(each -> each.platform().equals(platform) && !each.id().isEmpty())
                        .filter(each -> !store.left.containsKey(each))
                        .map(Workspace::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Set<String> gone(String platform) {
        return store.transaction(() ->
                store.left.keySet().stream()
                        .filter(each -> each.platform().equals(platform))
                        .map(Workspace::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public int erase(Instant leftBefore, int limit) {
        return store.transaction(() -> {
            var old =
                    store.left.entrySet().stream()
                            .filter(each -> each.getValue().isBefore(leftBefore))
                            .sorted(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .filter(each ->
                                    rows(each).noneMatch(row -> row.subscription.isActive()))
                            .limit(limit)
                            .toList();
            old.forEach(this::erase);
            return old.size();
        });
    }

    private void erase(Workspace workspace) {
        List<Long> ids = rows(workspace).map(row -> row.subscription.id()).toList();
        ids.forEach(store.subscriptions::remove);
        store.deliveries.keySet().removeIf(key -> ids.contains(key.subscription()));
        journal.forget(workspace);
        memos.forget(workspace);
        store.left.remove(workspace);
    }
}
