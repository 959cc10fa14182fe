package dev.unhunch.crash;

import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.delivery.Deliveries;

import java.time.InstantSource;

/** The product's storage, opened as the product opens it. */
record Store(Subscriptions subscriptions, Deliveries deliveries, Runnable end)
        implements AutoCloseable {
    /**
     * Opens it.
     *
     * @param where a folder for SQLite, or the address of a PostgreSQL database
     */
    static Store open(String where, InstantSource clock) {
        if (!where.isEmpty()) throw new UnsupportedOperationException(where + clock);
        return new Store(null, null, () -> {});
    }

    @Override
    public void close() {
        end.run();
    }
}
