package dev.unhunch.benchmarks.discord;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The product in Discord beside a trivial bot that answers a constant card of the same size, with
 * the same flags of Java, against the same stand-in. Both run all the time and take turns, so that
 * whatever else the machine does meets both. Arguments are flags of Java for both; without any,
 * those of the launcher.
 */
final class DiscordBenchmark {
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
    private static final int ROUNDS = 12;
    private static final int ROUND = 250;
    private static final int OPEN_ROUNDS = 6;
    private static final int OPEN_ROUND = 600;
    private static final int PER_SECOND = 100;
    private static final int MEMORY_AFTER = 6_000;

    private final Stage stage;
    private final Way way;
    private final Row cold = Row.median("first answer, ms", 2);
    private final Row ready = Row.median("memory when ready, MB", 1.3);
    private final Row later = Row.median("memory after 6,000, MB", 1.3);
    private final List<Row> closed = latencies("one at a time, ms");
    private final List<Row> open = latencies("100 a second, ms");

    private DiscordBenchmark(Stage stage, Way way) {
        this.stage = stage;
        this.way = way;
    }

    private static List<Row> latencies(String name) {
        return List.of(Row.percentile(50, name, 1.15), Row.percentile(99, name, 1.15));
    }

    /** Prints a table. */
    public static void main(String[] arguments) {
        int exit = 1;
        try {
            run(arguments);
            exit = 0;
        } catch (IOException | IllegalStateException | AssertionError e) {
            e.printStackTrace();
        }
        // Threads of the stand-in go on.
        System.exit(exit);
    }

    private static void run(String... arguments) throws IOException {
        var stage = Stage.set(arguments.length == 0 ? FLAGS : List.of(arguments));
        System.out.println(String.join(" ", stage.flags()) + "; logs in " + stage.folder());
        var lines = new ArrayList<String>();
        for (var way : Way.values()) {
            if (!way.name().contains(System.getProperty("way", ""))) continue;
            lines.addAll(new DiscordBenchmark(stage, way).measure());
            System.out.printf("%s: done (load %.1f)%n", way, load());
        }
        System.out.println("| card | figure | ours | trivial | ratio | at most | met |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        lines.forEach(System.out::println);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private List<String> measure() throws IOException {
        try (var ours = Sitting.start(Contender.OURS, way, stage)) {
            Files.writeString(stage.card(way), ours.card());
        }
        for (int i = 0; i < STARTS; i++) for (var who : Contender.values()) start(who);
        takeTurns();
        var rows = new ArrayList<>(closed);
        rows.addAll(open);
        rows.addAll(List.of(cold, ready, later));
        return rows.stream().map(row -> row.line(way)).toList();
    }

    private void start(Contender who) throws IOException {
        try (var sitting = Sitting.start(who, way, stage)) {
            ready.add(who, sitting.memory());
            cold.add(who, sitting.one());
        }
    }

    private void takeTurns() throws IOException {
        try (var ours = Sitting.start(Contender.OURS, way, stage);
                var trivial = Sitting.start(Contender.TRIVIAL, way, stage)) {
            Map<Contender, Sitting> both = new EnumMap<>(Contender.class);
            both.put(Contender.OURS, ours);
            both.put(Contender.TRIVIAL, trivial);
            both.values().forEach(each -> each.closed(WARM_UP));
            for (int i = 0; i < ROUNDS; i++)
                both.forEach((who, each) -> add(closed, who, each.closed(ROUND)));
            for (int i = 0; i < OPEN_ROUNDS; i++) {
                both.forEach((who, each) -> add(open, who, each.open(OPEN_ROUND, PER_SECOND)));
                if (ours.count() < MEMORY_AFTER || !later.isEmpty()) continue;
                for (var each : both.entrySet()) later.add(each.getKey(), each.getValue().memory());
            }
        }
    }

    private static void add(List<Row> rows, Contender who, double[] times) {
        rows.forEach(row -> row.add(who, times));
    }
}
