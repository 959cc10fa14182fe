package dev.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

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

    @Test
    void a_process_that_is_gone_holds_no_lease() {
        assertThat(leases().take("gateway", "gone", Duration.ofMinutes(5))).isTrue();
        assertThat(leases().take("gateway", "next", Duration.ofMinutes(5))).isFalse();

        storage.close();
        open();

        assertThat(leases().take("gateway", "next", Duration.ofMinutes(5))).isTrue();
    }

    @Override
    public Storage storage() {
        return storage;
    }
}
