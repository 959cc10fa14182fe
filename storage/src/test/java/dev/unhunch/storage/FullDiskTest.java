package dev.unhunch.storage;

import static dev.unhunch.core.daily.Sample.line;
import static dev.unhunch.core.daily.Sample.place;
import static dev.unhunch.core.daily.Sample.saved;
import static dev.unhunch.core.daily.Sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.unhunch.core.daily.Sample;
import dev.unhunch.core.delivery.Stores;
import dev.unhunch.core.port.Transcript.Entry;
import dev.unhunch.storage.sql.StorageException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** A disk that fills up while the bot runs. */
class FullDiskTest {
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

    /** SQLite's own limit for a file gives the same error as a full disk. */
    private void pages(String most) {
        storage.database()
                .write(transaction ->
                        transaction.list("PRAGMA max_page_count = " + most, _ -> most));
    }

    private void write(long id) {
        storage.transcript()
                .add(place("general"), new Entry(id, Sample.NOW, "x".repeat(500)), null);
    }

    @Test
    void nothing_is_lost_on_a_full_disk_and_it_goes_on_when_there_is_room() {
        pages("1");
        var written = new AtomicLong();

        var failure =
                catchThrowableOfType(
                        StorageException.class,
                        () -> {
                            while (true) {
                                write(written.get() + 1);
                                written.incrementAndGet();
                            }
                        });

        assertThat(failure.kind()).isEqualTo(StorageException.Kind.FULL);
        assertThat(written.get()).isPositive();
        assertThat(storage.transcript().lastId()).isEqualTo(written.get());
        pages("1000000");
        write(written.get() + 1);
        assertThat(storage.transcript().newest(place("general"), 10_000))
                .hasSize((int) written.get() + 1);
    }

    @Test
    void what_is_half_done_when_the_disk_is_full_is_undone() {
        for (int i = 0; i < 300; i++)
            saved(storage.subscriptions(), subscription("channel-" + i, line(1, "09:00")));
        pages("1");

        assertThatThrownBy(() -> storage.deliveries().plan(Sample.NINE, 500, Stores::plan))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("FULL");
        pages("1000000");

        assertThat(storage.deliveries().plan(Sample.NINE, 500, Stores::plan)).isEqualTo(300);
    }
}
