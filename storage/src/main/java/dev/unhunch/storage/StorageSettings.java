package dev.unhunch.storage;

import java.nio.file.Path;
import java.util.Map;

/** Where things are kept. */
public sealed interface StorageSettings {
    /**
     * In one file, for one node.
     *
     * @param folder made where it is missing; on a disk of this machine, as SQLite's locks do not
     *     work over networks (sqlite.org/whentouse.html)
     */
    record Sqlite(Path folder) implements StorageSettings {}

    /**
     * On a PostgreSQL server, for any number of nodes.
     *
     * @param server {@code host:port}, or several of them with commas
     * @param options what the driver is told besides, such as {@code sslmode}; shown nowhere, as
     *     they may hold the password of a key
     */
    record Postgres(
            String server,
            String database,
            String user,
            Password password,
            Map<String, String> options)
            implements StorageSettings {
        /** The oldest version that is still looked after by its makers. */
        static final int OLDEST = 14;

        /** Copies the options. */
        public Postgres {
            options = Map.copyOf(options);
        }

        @Override
        public String toString() {
            return "postgres://" + user + "@" + server + "/" + database;
        }
    }
}
