package dev.unhunch.benchmarks.slack;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The product in Slack beside trivial apps that answer a constant card of the same size, with the
 * same flags of Java, against the same stand-in. All run all the time and take turns, so that
 * whatever else the machine does meets them all. Arguments are flags of Java for all; without any,
 * those of the launcher.
 */
final class SlackBenchmark {
    private static final List<String> FLAGS =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xms24m",
                    "-Xmn8m",
                    "-XX:MinHeapFreeRatio=5",
                    "-XX:MaxHeapFreeRatio=10",
                    "-XX:-ShrinkHeapInSteps");

    private static final int STARTS = 3;
    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 10;
    private static final int ROUND = 250;
    private static final int AT_ONCE = 50;
    private static final int MEMORY_AFTER = 6_000;
    private static final int SLOW = 20;
    private static final int SLOW_ROUNDS = 5;

    private final Stage stage;
    private final Row cold = Row.median("first answer, ms", 2);
    private final Row ready = Row.median("memory when ready, MB", 1.3);
    private final Row later = Row.median("memory after 6,000, MB", 1.3);
    private final Row work = Row.median("processor time for one, ms", 1.15);
    private final List<Row> single = latencies("one at a time, ms", 10);
    private final List<Row> many = latencies("50 at once, ms", 10);
    private final List<Row> before = latencies("without slow ones, ms", 0);
    private final List<Row> beside = latencies("beside 20 that take 2 s, ms", 0);

    private SlackBenchmark(Stage stage) {
        this.stage = stage;
    }

    private static List<Row> latencies(String name, double atLeast) {
        return List.of(Row.percentile(50, name, 1.15, atLeast), Row.percentile(99, name, 1.15, 0));
    }

    /** Prints a table. */
    public static void main(String[] arguments) {
        int exit = 1;
        try {
            var stage = Stage.set(arguments.length == 0 ? FLAGS : List.of(arguments));
            System.out.println(String.join(" ", stage.flags()) + "; logs in " + stage.folder());
            System.out.printf("(load %.1f)%n", load());
            var rows = new SlackBenchmark(stage).measure();
            Row.heads().forEach(System.out::println);
            rows.forEach(row -> System.out.println(row.line()));
            System.out.printf("(load %.1f)%n", load());
            exit = 0;
        } catch (IOException | IllegalStateException | AssertionError e) {
            System.err.println(e);
        }
        // Threads of the stand-in go on.
        System.exit(exit);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private List<Row> measure() throws IOException {
        try (var ours = Sitting.start(Contender.OURS, Contender.OURS.main(stage), stage)) {
            Files.writeString(stage.card(), ours.card());
        }
        for (int i = 0; i < STARTS; i++) for (var who : Contender.values()) start(who);
        takeTurns();
        amongSlowOnes();
        var rows = new ArrayList<>(single);
        rows.addAll(many);
        rows.addAll(before);
        rows.addAll(beside);
        rows.addAll(List.of(work, cold, ready, later));
        return rows;
    }

    private void start(Contender who) throws IOException {
        try (var sitting = Sitting.start(who, who.main(stage), stage)) {
            ready.add(who, sitting.memory());
            cold.add(who, sitting.one());
        }
    }

    private void takeTurns() throws IOException {
        var all = new EnumMap<Contender, Sitting>(Contender.class);
        try {
            for (var who : Contender.values())
                all.put(who, Sitting.start(who, who.main(stage), stage));
            all.values().forEach(each -> each.closed(WARM_UP, AT_ONCE));
            for (int i = 0; i < ROUNDS; i++)
                all.forEach((who, each) -> {
                    double begin = each.processorTime();
                    add(single, who, each.closed(ROUND, 1));
                    work.add(who, (each.processorTime() - begin) / ROUND);
                });
            for (int i = 0; i < ROUNDS; i++) {
                all.forEach((who, each) -> add(many, who, each.closed(ROUND, AT_ONCE)));
                if (WARM_UP + (ROUNDS + i + 1) * ROUND >= MEMORY_AFTER) remember(all);
            }
        } finally {
            all.values().forEach(Sitting::close);
        }
    }

    private void remember(Map<Contender, Sitting> all) throws IOException {
        if (!later.isEmpty()) return;
        for (var each : all.entrySet()) later.add(each.getKey(), each.getValue().memory());
    }

    private void amongSlowOnes() throws IOException {
        for (var who : List.of(Contender.OURS, Contender.DIRECT)) {
            try (var sitting = Sitting.start(who, who.slowMain(stage), stage)) {
                sitting.closed(WARM_UP, 1);
                for (int i = 0; i < SLOW_ROUNDS; i++) {
                    add(before, who, sitting.closed(ROUND, 1));
                    add(beside, who, sitting.beside(SLOW));
                }
            }
        }
    }

    private static void add(List<Row> rows, Contender who, double[] times) {
        rows.forEach(row -> row.add(who, times));
    }
}
