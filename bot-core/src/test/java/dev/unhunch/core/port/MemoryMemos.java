package dev.unhunch.core.port;

import dev.unhunch.core.people.Workspace;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Memos in memory. */
public final class MemoryMemos implements Memos {
    private record Key(Workspace workspace, String name) {}

    private final Map<Key, Memo> memos = new HashMap<>();

    @Override
    public synchronized boolean add(Memo memo, Instant now) {
        if (find(memo.workspace(), memo.name(), now).isPresent()) return false;
        put(memo);
        return true;
    }

    @Override
    public synchronized void put(Memo memo) {
        memos.put(new Key(memo.workspace(), memo.name()), memo);
    }

    @Override
    public synchronized Optional<String> find(Workspace workspace, String name, Instant now) {
        return Optional.ofNullable(memos.get(new Key(workspace, name)))
                .filter(memo -> memo.until().isAfter(now))
                .map(Memo::value);
    }

    @Override
    public synchronized Optional<String> take(Workspace workspace, String name, Instant now) {
        var found = find(workspace, name, now);
        found.ifPresent(_ -> memos.remove(new Key(workspace, name)));
        return found;
    }

    @Override
    public synchronized List<Workspace> having(String platform, String name, Instant now) {
        return memos.values().stream()
                .filter(memo -> memo.name().equals(name) && memo.until().isAfter(now))
                .map(Memo::workspace)
                .filter(workspace -> workspace.platform().equals(platform))
                .sorted(Comparator.comparing(Workspace::id))
                .toList();
    }

    /** Forgets all that belongs to a workspace. */
    public synchronized void forget(Workspace workspace) {
        memos.keySet().removeIf(key -> key.workspace().equals(workspace));
    }

    @Override
    public synchronized int forgetOver(Instant now, int limit) {
        var over =
                memos.entrySet().stream()
                        .filter(each -> !each.getValue().until().isAfter(now))
                        .map(Map.Entry::getKey)
                        .limit(limit)
                        .toList();
        over.forEach(memos::remove);
        return over.size();
    }
}
