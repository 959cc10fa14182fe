package dev.unhunch.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.storage.server.PostgresServer;
import dev.unhunch.storage.sql.Row;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
                                "TRUNCATE subscription, line, delivery, done, transcript,"
                                        + " node_lease, left_workspace, memo"));
    }

    @AfterAll
    static void close() {
        if (storage != null) storage.close();
    }

    @Override
    public Storage storage() {
        return storage;
    }

    /** One made for an empty table would be kept, and read all of the table when it has filled. */
    @Test
    void no_plan_of_a_statement_is_kept() {
        var query = "SELECT count(*) AS n FROM pg_prepared_statements";
        Row.Reader<Long> count = row -> row.number("n");

        long kept =
                storage.database()
                        .write(transaction -> {
                            for (int i = 0; i < 20; i++) transaction.one(query, count);
                            return transaction.one(query, count).orElseThrow();
                        });

        assertThat(kept).isZero();
    }
}
