package dev.unhunch.storage;

import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.daily.SubscriptionsContract;
import dev.unhunch.core.delivery.Deliveries;
import dev.unhunch.core.delivery.DeliveriesContract;
import dev.unhunch.core.port.Transcript;
import dev.unhunch.core.port.TranscriptContract;
import dev.unhunch.core.progress.Journal;
import dev.unhunch.core.progress.JournalContract;

/** Everything that the core asks of its stores, asked of one storage. */
interface StorageContract
        extends SubscriptionsContract, DeliveriesContract, JournalContract, TranscriptContract {
    /** An empty one for each test. */
    Storage storage();

    @Override
    default Subscriptions subscriptions() {
        return storage().subscriptions();
    }

    @Override
    default Deliveries deliveries() {
        return storage().deliveries();
    }

    @Override
    default Journal journal() {
        return storage().journal();
    }

    @Override
    default Transcript transcript() {
        return storage().transcript();
    }
}
