package dev.unhunch.storage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** The contracts on SQLite. */
class SqliteTest implements StorageContract {
    @TempDir Path folder;
    private Storage storage;

    @BeforeEach
    void open() {
        storage = TestClock.open(new StorageSettings.Sqlite(folder));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Override
    public Storage storage() {
        return storage;
    }
}
