package dev.unhunch.core.delivery;

import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.daily.SubscriptionsContract;
import dev.unhunch.core.port.MemoryTranscript;
import dev.unhunch.core.port.Transcript;
import dev.unhunch.core.port.TranscriptContract;
import dev.unhunch.core.progress.Journal;
import dev.unhunch.core.progress.JournalContract;
import dev.unhunch.core.progress.MemoryJournal;
import dev.unhunch.core.schedule.SettableClock;

/** The fakes keep to what the stores keep to. */
class MemoryStoreTest
        implements SubscriptionsContract, DeliveriesContract, JournalContract, TranscriptContract {
    private final MemoryStore store = new MemoryStore();
    private final MemorySubscriptions subscriptions = new MemorySubscriptions(store);
    private final MemoryDeliveries deliveries =
            new MemoryDeliveries(store, SettableClock.at("2026-11-23T07:00:00Z"));
    private final MemoryJournal journal = new MemoryJournal();
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
    public Transcript transcript() {
        return transcript;
    }
}
