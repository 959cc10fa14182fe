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

    /** As fast as the chats let a bot post; a kill at every moment takes a longer run. */
    private static final Run.Size CHAT = new Run.Size(300, 30, 150, TIME.isPositive(), TIME);

    /** Without a nonce each doubt costs a look-up, and the waiting for it. */
    private static final Run.Size SLACK = new Run.Size(99, 30, 99, TIME.isPositive(), TIME);

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
        var plan = new Run.Plan("discord", store.toString(), 1, Client.DISCORD, SEED, CHAT);

        clean(new Run(plan, folder).verdict());
    }

    /** One of them is connected at a time, and the other one takes over. */
    @Test
    void on_discord_two_nodes_post_every_slot_once() throws Exception {
        try (var server = PostgresServer.start()) {
            var store = server.newDatabase();
            var plan = new Run.Plan("discord two", store, 2, Client.DISCORD, SEED, CHAT);

            clean(new Run(plan, folder("discord-two")).verdict());
        }
    }

    @Test
    void on_slack_with_its_history_two_nodes_post_every_slot_once() throws Exception {
        try (var server = PostgresServer.start()) {
            var store = server.newDatabase();
            var plan = new Run.Plan("slack", store, 2, Client.SLACK, SEED, SLACK);

            clean(new Run(plan, folder("slack")).verdict());
        }
    }

    /**
     * As it is usually installed: what cannot be looked for is not sent again, and that is said.
     */
    @Test
    void on_slack_without_its_history_nothing_comes_twice_and_what_is_unclear_is_told()
            throws Exception {
        var folder = folder("slack-blind");
        var store = Files.createDirectories(folder.resolve("data"));
        var plan =
                new Run.Plan("slack blind", store.toString(), 1, Client.SLACK_BLIND, SEED, SLACK);
        var run = new Run(plan, folder);

        var verdict = run.verdict();

        neverTwice(verdict);
        assertThat(verdict.unconfirmed()).isNotEmpty().containsAll(verdict.missing());
        Told.of(verdict.unconfirmed(), run.told()).check(run.stopped());
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
        neverTwice(verdict);
        assertThat(verdict.missing()).as("missing").isEmpty();
        assertThat(verdict.unconfirmed()).as("unconfirmed").isEmpty();
    }

    private static void neverTwice(Judge.Verdict verdict) {
        assertThat(verdict.slots()).isGreaterThanOrEqualTo(SLACK.slots());
        assertThat(verdict.duplicates()).as("duplicates").isEmpty();
        assertThat(verdict.unexpected()).as("unexpected").isEmpty();
        assertThat(verdict.notSent()).as("not sent as far as the store knows").isEmpty();
        assertThat(verdict.falselySent()).as("held for sent").isEmpty();
    }
}
