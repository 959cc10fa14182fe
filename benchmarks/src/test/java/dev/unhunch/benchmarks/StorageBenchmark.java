package dev.unhunch.benchmarks;

import dev.unhunch.core.delivery.Claim;
import dev.unhunch.core.delivery.Deliveries;
import dev.unhunch.core.delivery.DeliveryKey;
import dev.unhunch.core.delivery.DueLine;
import dev.unhunch.core.delivery.LinePlan;
import dev.unhunch.core.delivery.Outcome;
import dev.unhunch.core.port.Reach;
import dev.unhunch.storage.DatabaseUrl;
import dev.unhunch.storage.Opened;
import dev.unhunch.storage.Storage;
import dev.unhunch.storage.StorageSettings;
import dev.unhunch.storage.server.PostgresServer;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How fast storage plans, leases and settles with a million subscriptions of which every tenth is
 * due, beside a bare insert loop into the same database; what an empty poll costs; what is used of
 * the heap. A first argument takes the place of the million.
 */
final class StorageBenchmark {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final int BATCH = 500;
    private static final int POLLS = 500;

    private final String engine;
    private final Connection connection;
    private final Deliveries deliveries;
    private int rows;

    private StorageBenchmark(String engine, Connection connection, Deliveries deliveries) {
        this.engine = engine;
        this.connection = connection;
        this.deliveries = deliveries;
    }

    /** Runs it on both engines. */
    public static void main(String[] arguments) throws SQLException, IOException {
        var most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var folder = Files.createTempDirectory("unhunch-benchmark-");
        run(
                "SQLite FULL",
                new StorageSettings.Sqlite(folder),
                "jdbc:sqlite:" + folder.resolve("unhunch.db"),
                most);
        try (var server = PostgresServer.start()) {
            var url = server.newDatabase();
            if (!(DatabaseUrl.parse(url) instanceof DatabaseUrl.Read.Good(var settings)))
                throw new IllegalStateException("unreadable address");
            var address =
                    "jdbc:postgresql://%s/%s?user=%s&password=%s&reWriteBatchedInserts=true"
                            .formatted(
                                    settings.server(),
                                    settings.database(),
                                    settings.user(),
                                    server.password());
            run("PostgreSQL", settings, address, most);
        }
    }

    private static void run(String engine, StorageSettings settings, String address, int most)
            throws SQLException {
        var opened = Storage.open(settings, InstantSource.fixed(NINE));
        if (!(opened instanceof Opened.Open(var storage)))
            throw new IllegalStateException(opened.toString());
        try (storage;
                var connection = DriverManager.getConnection(address)) {
            new StorageBenchmark(engine, connection, storage.deliveries()).measure(most);
        }
    }

    private void measure(int most) throws SQLException {
        for (var size : new int[] {most / 100, most / 10, most}) {
            grow(size);
            say(
                    "%,d rows: empty plan %.3f ms, empty lease %.3f ms (median)"
                            .formatted(size, poll(this::planNothing), poll(this::leaseNothing)));
        }
        var bare = insertLoop(most / 10);
        var plan = drain(() -> deliveries.plan(NINE, BATCH, StorageBenchmark::plan));
        say(
                "plan: %,.0f/s, bare insert loop: %,.0f/s, ratio %.2f"
                        .formatted(plan, bare, plan / bare));
        for (var group : new int[] {50, 200}) {
            var done = drain(() -> leaseAndSettle(group), most / 20);
            say("lease and settle in groups of %d: %,.0f/s".formatted(group, done));
        }
    }

    /** Adds rows up to a size: every tenth due at nine, the others later. */
    private void grow(int size) throws SQLException {
        var numbers =
                "WITH RECURSIVE n (i) AS (SELECT %d UNION ALL SELECT i + 1 FROM n WHERE i < %d) "
                        .formatted(rows + 1, size);
        rows = size;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(
                    numbers
                            + """
                            INSERT INTO subscription (id, platform, workspace, channel, offering,
                              zone, language, skipped_dates, status, told, set_up_by,
                              set_up_workspace, route, version, updated_at)
                            SELECT i, 'test', 'w' || (i % 5000), 'c' || i, 'mix', 'Europe/Berlin',
                              'en', '', 'ACTIVE', 1, 'ada', 'desk', i, 1, 0 FROM n WHERE i > 0\
                            """);
            statement.execute(
                    numbers
                            + """
                            INSERT INTO line (subscription_id, number, local_minute, weekdays,
                              active, last_slot, next_slot, next_run_at, tzdb)
                            SELECT i, 1, 540, 31, 1, '2026-11-20', '2026-11-23',
                              1795420800000 + CASE WHEN i % 10 = 0 THEN 0 ELSE i END, '2026a'
                            FROM n WHERE i > 0\
                            """);
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    private int planNothing() {
        return deliveries.plan(NINE.minusSeconds(1), BATCH, StorageBenchmark::plan);
    }

    private int leaseNothing() {
        return deliveries.lease(claim(100)).size();
    }

    private static Claim claim(int limit) {
        return new Claim("node", List.of(Reach.all("test")), NINE, Duration.ofMinutes(1), limit);
    }

    private int leaseAndSettle(int group) {
        var leases = deliveries.lease(claim(group));
        return deliveries.settle(
                leases.stream()
                        .map(lease -> new Outcome.Of(lease, new Outcome.Sent("message")))
                        .toList(),
                NINE);
    }

    private static LinePlan plan(DueLine due) {
        var slot = due.slot();
        var key = new DeliveryKey(due.subscription().id(), due.line().number(), slot.date());
        return new LinePlan(
                Optional.of(
                        new LinePlan.Planned(
                                key, "mix:12", slot.at(), slot.at(), slot.at().plusSeconds(7200))),
                List.of(),
                slot.date(),
                Optional.of(
                        due.subscription()
                                .timing()
                                .schedule(due.line())
                                .nextSlot(slot.date(), slot.at())));
    }

    private interface Step {
        int done();
    }

    private static double poll(Step step) {
        var nanos = new long[POLLS];
        for (int i = 0; i < POLLS; i++) {
            var before = System.nanoTime();
            if (step.done() != 0) throw new IllegalStateException("not empty");
            nanos[i] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        return nanos[POLLS / 2] / 1e6;
    }

    private double drain(Step step) {
        return drain(step, Integer.MAX_VALUE);
    }

    /** Repeats a step until there is nothing to do or enough is done; how many a second. */
    private double drain(Step step, int enough) {
        var before = System.nanoTime();
        int done = 0;
        for (int some = step.done(); some > 0; some = done < enough ? step.done() : 0) {
            var first = done == 0;
            done += some;
            if (first || done % 25_000 == 0) say("%,d done, %d MB of heap".formatted(done, heap()));
        }
        return done / ((System.nanoTime() - before) / 1e9);
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }

    /** What the database does at most: rows of the same key and content, nothing else. */
    private double insertLoop(int count) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE bare (id BIGINT, line INTEGER, slot TEXT, content TEXT,"
                            + " due_at BIGINT, PRIMARY KEY (id, line, slot))");
            if (engine.startsWith("SQLite")) {
                statement.execute("PRAGMA synchronous = FULL");
            }
        }
        connection.setAutoCommit(false);
        var before = System.nanoTime();
        try (var insert = connection.prepareStatement("INSERT INTO bare VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 1; i <= count; i++) {
                insert.setLong(1, i);
                insert.setInt(2, 1);
                insert.setString(3, "2026-11-23");
                insert.setString(4, "mix:12");
                insert.setLong(5, NINE.toEpochMilli());
                insert.addBatch();
                if (i % BATCH == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
        var rate = count / ((System.nanoTime() - before) / 1e9);
        connection.commit();
        connection.setAutoCommit(true);
        return rate;
    }

    private void say(String text) {
        System.out.println(engine + ": " + text);
    }
}
