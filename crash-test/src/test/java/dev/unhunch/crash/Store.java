package dev.unhunch.crash;

import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.delivery.Deliveries;
import dev.unhunch.core.port.Leases;
import dev.unhunch.core.port.Memos;
import dev.unhunch.core.port.Workspaces;
import dev.unhunch.storage.DatabaseUrl;
import dev.unhunch.storage.Opened;
import dev.unhunch.storage.Storage;
import dev.unhunch.storage.StorageSettings;

import java.nio.file.Path;
import java.time.InstantSource;

/** The product's storage, opened as the product opens it. */
final class Store implements AutoCloseable {
    private final Storage storage;

    private Store(Storage storage) {
        this.storage = storage;
    }

    /**
     * Opens it.
     *
     * @param where a folder for SQLite, or the address of a PostgreSQL database
     */
    static Store open(String where, InstantSource clock) {
        return switch (Storage.open(settings(where), clock)) {
            case Opened.Open(var storage) -> new Store(storage);
            case Opened.Refused(var why) -> throw new IllegalStateException(why.toString());
        };
    }

    private static StorageSettings settings(String where) {
        if (!where.startsWith("postgres")) return new StorageSettings.Sqlite(Path.of(where));
        return switch (DatabaseUrl.parse(where)) {
            case DatabaseUrl.Read.Good(var settings) -> settings;
            case DatabaseUrl.Read.Bad(var problem) ->
                    throw new IllegalArgumentException(problem.toString());
        };
    }

    Subscriptions subscriptions() {
        return storage.subscriptions();
    }

    Deliveries deliveries() {
        return storage.deliveries();
    }

    Workspaces workspaces() {
        return storage.workspaces();
    }

    Memos memos() {
        return storage.memos();
    }

    Leases leases() {
        return storage.leases();
    }

    @Override
    public void close() {
        storage.close();
    }
}
