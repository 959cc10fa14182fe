package dev.unhunch.crash;

import dev.unhunch.core.daily.Subscriptions;
import dev.unhunch.core.delivery.Deliveries;
import dev.unhunch.storage.Opened;
import dev.unhunch.storage.Password;
import dev.unhunch.storage.Storage;
import dev.unhunch.storage.StorageSettings;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** The product's storage, opened as the product opens it. */
final class Store implements AutoCloseable {
    private static final String POSTGRES = "postgres";

    private final Storage storage;

    private Store(Storage storage) {
        this.storage = storage;
    }

    /** How {@link #open} knows a PostgreSQL database: its server, name and user. */
    static String postgres(String server, String database, String user) {
        return String.join(" ", POSTGRES, server, database, user);
    }

    /**
     * Opens it.
     *
     * @param where a folder for SQLite, or what {@link #postgres} gave
     */
    static Store open(String where, InstantSource clock) {
        return switch (Storage.open(settings(where), clock)) {
            case Opened.Open(var storage) -> new Store(storage);
            case Opened.Refused(var why) -> throw new IllegalStateException(why.toString());
        };
    }

    private static StorageSettings settings(String where) {
        var parts = where.split(" ", -1);
        return parts[0].equals(POSTGRES)
                ? new StorageSettings.Postgres(
                        parts[1], parts[2], parts[3], new Password(""), Map.of())
                : new StorageSettings.Sqlite(Path.of(where));
    }

    Subscriptions subscriptions() {
        return storage.subscriptions();
    }

    Deliveries deliveries() {
        return storage.deliveries();
    }

    @Override
    public void close() {
        storage.close();
    }
}
