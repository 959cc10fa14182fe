package dev.unhunch.slack.install;

import dev.unhunch.core.people.Workspace;
import dev.unhunch.core.port.MemoryMemos;
import dev.unhunch.core.port.Memos;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Memos in memory, in a store that can be full for a while. */
final class FullStore implements Memos {
    volatile boolean isFull;
    private final MemoryMemos memos = new MemoryMemos();

    private void needRoom() {
        if (isFull) throw new IllegalStateException("full");
    }

    @Override
    public boolean add(Memo memo, Instant now) {
        needRoom();
        return memos.add(memo, now);
    }

    @Override
    public void put(Memo memo) {
        needRoom();
        memos.put(memo);
    }

    @Override
    public Optional<String> find(Workspace workspace, String name, Instant now) {
        return memos.find(workspace, name, now);
    }

    @Override
    public Optional<String> take(Workspace workspace, String name, Instant now) {
        return memos.take(workspace, name, now);
    }

    @Override
    public List<Workspace> having(String platform, String name, Instant now) {
        return memos.having(platform, name, now);
    }

    @Override
    public int forgetOver(Instant now, int limit) {
        return memos.forgetOver(now, limit);
    }
}
