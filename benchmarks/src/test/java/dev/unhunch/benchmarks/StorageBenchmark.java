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
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
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
 * the heap. The first argument takes the place of the million; a second one names one engine.
 */
final class StorageBenchmark {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final int BATCH = 500;
    private static final int POLLS = 500;
    private static final int WARM_UP = 20_000;

    private final String engine;
    private final Seed seed;
    private final Deliveries deliveries;

    private StorageBenchmark(String engine, Seed seed, Deliveries deliveries) {
        this.engine = engine;
        this.seed = seed;
        this.deliveries = deliveries;
    }

    /** Runs it on both engines, each after a small run that nobody counts. */
    public static void main(String[] arguments) throws SQLException, IOException {
        var most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var only = arguments.length > 1 ? arguments[1] : "";
        if ("SQLite".startsWith(only)) {
            sqlite("(warm-up) SQLite", WARM_UP);
            sqlite("SQLite FULL", most);
        }
        if (!"PostgreSQL".startsWith(only)) return;
        try (var server = PostgresServer.start()) {
            postgres("(warm-up) PostgreSQL", server, WARM_UP);
            postgres("PostgreSQL", server, most);
        }
    }

    private static void sqlite(String engine, int most) throws SQLException, IOException {
        var folder = Files.createTempDirectory("unhunch-benchmark-");
        var address =
                "jdbc:sqlite:%s?journal_mode=WAL&synchronous=FULL&foreign_keys=true"
                        .formatted(folder.resolve("unhunch.db"));
        try (var storage = open(new StorageSettings.Sqlite(folder));
                var connection = DriverManager.getConnection(address)) {
            var seed = new Seed(connection, NINE);
            seed.copyOnSqlite();
            new StorageBenchmark(engine, seed, storage.deliveries()).measure(most);
        }
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) Files.delete(each);
        }
        Files.delete(folder);
    }

    private static void postgres(String engine, PostgresServer server, int most)
            throws SQLException {
        if (!(DatabaseUrl.parse(server.newDatabase()) instanceof DatabaseUrl.Read.Good(var to)))
            throw new IllegalStateException("unreadable address");
        var address =
                "jdbc:postgresql://%s/%s?user=%s&password=%s&reWriteBatchedInserts=true"
                        .formatted(to.server(), to.database(), to.user(), server.password());
        try (var storage = open(to);
                var connection = DriverManager.getConnection(address)) {
            var seed = new Seed(connection, NINE);
            seed.copyOnPostgres();
            new StorageBenchmark(engine, seed, storage.deliveries()).measure(most);
        }
    }

    private static Storage open(StorageSettings settings) {
        if (Storage.open(settings, InstantSource.fixed(NINE)) instanceof Opened.Open(var storage))
            return storage;
        throw new IllegalStateException("the database cannot be opened");
    }

    private void measure(int most) throws SQLException {
        for (var size : new int[] {most / 100, most / 10, most}) {
            seed.grow(size);
            say(
                    "%,d rows: empty plan %.3f ms, empty lease %.3f ms (median)"
                            .formatted(size, poll(this::planNothing), poll(this::leaseNothing)));
        }
        var before = System.nanoTime();
        seed.insertBare(BATCH);
        var bare = most / (10 * seconds(System.nanoTime() - before));
        var plan = drain(() -> deliveries.plan(NINE, BATCH, StorageBenchmark::plan), most);
        say(
                "plan: %,.0f/s, bare insert loop: %,.0f/s, ratio %.2f"
                        .formatted(plan, bare, plan / bare));
        for (var group : new int[] {50, 200}) {
            var done = drain(() -> leaseAndSettle(group), most / 20);
            say("lease and settle in groups of %d: %,.0f/s".formatted(group, done));
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

    /** Repeats a step until there is nothing to do or enough is done; how many a second. */
    private double drain(Step step, int enough) {
        long nanos = 0;
        long cpu = 0;
        int done = 0;
        while (done < enough) {
            var before = System.nanoTime();
            var cpuBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var some = step.done();
            nanos += System.nanoTime() - before;
            cpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBefore;
            if (some == 0) break;
            var first = done == 0;
            done += some;
            if (first || done % 25_000 == 0) say("%,d done, %d MB of heap".formatted(done, heap()));
        }
        say("%.1f us of this thread's processor time for each".formatted(cpu / 1e3 / done));
        return done / seconds(nanos);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }

    private void say(String text) {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf("%s: %s (load %.1f)%n", engine, text, load);
    }
}
