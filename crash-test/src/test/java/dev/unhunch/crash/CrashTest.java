package dev.unhunch.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.storage.server.PostgresServer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * Every slot is posted once, whatever dies. {@code -Dcrash.minutes=10} makes each run last that
 * long; {@code -Dcrash.seed=7} repeats the faults of an earlier run. What is tested and what is not
 * is told in {@code docs/reliability.md}.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashTest {
    private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("crash.minutes", 0));
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime() % 1_000_000);
    private static final Run.Size FULL = new Run.Size(2_100, 100, 450, true, TIME);

    /** As fast as Discord lets a bot post; a kill at every moment takes a longer run. */
    private static final Run.Size DISCORD = new Run.Size(300, 30, 150, TIME.isPositive(), TIME);

    /** Long enough to find duplicates by the dozen. */
    private static final Run.Size SHORT = new Run.Size(600, 100, 0, false, Duration.ZERO);

    private static Path folder(String name) throws IOException {
        var folder = Path.of("target", "crash", name + "-" + UUID.randomUUID());
        return Files.createDirectories(folder).toAbsolutePath();
    }

    @BeforeAll
    static void signals_exist() {
        Unix.needed();
    }

    @Test
    void on_sqlite_one_node_posts_every_slot_once() throws Exception {
        var folder = folder("sqlite");
        var store = Files.createDirectories(folder.resolve("data"));
        var plan = new Run.Plan("sqlite", store.toString(), 1, Client.CAREFUL, SEED, FULL);

        clean(new Run(plan, folder).verdict());
        assertThat(integrity(store)).isEqualTo("ok");
    }

    @Test
    void on_postgresql_two_nodes_post_every_slot_once() throws Exception {
        try (var server = PostgresServer.start()) {
            var plan =
                    new Run.Plan("postgresql", server.newDatabase(), 2, Client.CAREFUL, SEED, FULL);

            clean(new Run(plan, folder("postgresql")).verdict());
        }
    }

    @Test
    void on_discord_one_node_posts_every_slot_once() throws Exception {
        var folder = folder("discord");
        var store = Files.createDirectories(folder.resolve("data"));
        var plan = new Run.Plan("discord", store.toString(), 1, Client.DISCORD, SEED, DISCORD);

        clean(new Run(plan, folder).verdict());
    }

    /** One of them is connected at a time, and the other one takes over. */
    @Test
    void on_discord_two_nodes_post_every_slot_once() throws Exception {
        try (var server = PostgresServer.start()) {
            var store = server.newDatabase();
            var plan = new Run.Plan("discord two", store, 2, Client.DISCORD, SEED, DISCORD);

            clean(new Run(plan, folder("discord-two")).verdict());
        }
    }

    /** The proof that the others can fail: many bots send again what had no answer. */
    @Test
    void naive_retries_are_found_out() throws Exception {
        var folder = folder("naive");
        var store = Files.createDirectories(folder.resolve("data"));
        var plan = new Run.Plan("naive", store.toString(), 1, Client.NAIVE, SEED, SHORT);

        assertThat(new Run(plan, folder).verdict().duplicates()).isNotEmpty();
    }

    private static String integrity(Path store) throws SQLException {
        var address = "jdbc:sqlite:" + store.resolve("unhunch.db");
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement();
                var result = statement.executeQuery("PRAGMA integrity_check")) {
            return result.next() ? result.getString(1) : "no answer";
        }
    }

    private static void clean(Judge.Verdict verdict) {
        assertThat(verdict.slots()).isGreaterThanOrEqualTo(DISCORD.slots());
        assertThat(verdict.duplicates()).as("duplicates").isEmpty();
        assertThat(verdict.missing()).as("missing").isEmpty();
        assertThat(verdict.unexpected()).as("unexpected").isEmpty();
        assertThat(verdict.notSent()).as("not sent as far as the store knows").isEmpty();
        assertThat(verdict.falselySent()).as("held for sent").isEmpty();
    }
}
