package dev.unhunch.storage;

import dev.unhunch.storage.server.PostgresServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The contracts on PostgreSQL. */
class PostgresTest implements StorageContract {
    private static Storage storage;

    @BeforeAll
    static void open() {
        storage = TestClock.open(TestClock.settings(PostgresServer.shared().newDatabase()));
    }

    @BeforeEach
    void empty() {
        storage.database()
                .write(transaction ->
                        transaction.change(
                                "TRUNCATE subscription, line, delivery, done, transcript"));
    }

    @AfterAll
    static void close() {
        if (storage != null) storage.close();
    }

    @Override
    public Storage storage() {
        return storage;
    }
}
