package dev.unhunch.core.delivery;

import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.daily.SubscriptionsContract;
import dev.unhunch.core.port.Leases;
import dev.unhunch.core.port.LeasesContract;
import dev.unhunch.core.port.MemoryLeases;
import dev.unhunch.core.port.MemoryMemos;
import dev.unhunch.core.port.MemoryTranscript;
import dev.unhunch.core.port.Memos;
import dev.unhunch.core.port.MemosContract;
import dev.unhunch.core.port.Transcript;
import dev.unhunch.core.port.TranscriptContract;
import dev.unhunch.core.port.Workspaces;
import dev.unhunch.core.progress.Journal;
import dev.unhunch.core.progress.JournalContract;
import dev.unhunch.core.progress.MemoryJournal;
import dev.unhunch.core.schedule.SettableClock;

/** The fakes keep to what the stores keep to. */
class MemoryStoreTest
        implements SubscriptionsContract,
                DeliveriesContract,
                WorkspacesContract,
                JournalContract,
                TranscriptContract,
                LeasesContract,
                MemosContract {
    private static final SettableClock CLOCK = SettableClock.at("2026-11-23T07:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final MemorySubscriptions subscriptions = new MemorySubscriptions(store);
    private final MemoryDeliveries deliveries = new MemoryDeliveries(store, CLOCK);
    private final MemoryJournal journal = new MemoryJournal();
    private final MemoryMemos memos = new MemoryMemos();
    private final MemoryWorkspaces workspaces = new MemoryWorkspaces(store, journal, memos);
    private final MemoryLeases leases = new MemoryLeases(CLOCK);
    private final MemoryTranscript transcript = new MemoryTranscript();

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Workspaces workspaces() {
        return workspaces;
    }

    @Override
    public Leases leases() {
        return leases;
    }

    @Override
    public Memos memos() {
        return memos;
    }

    @Override
    public Transcript transcript() {
        return transcript;
    }
}
