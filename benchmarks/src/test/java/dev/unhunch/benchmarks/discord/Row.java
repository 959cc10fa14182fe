package dev.unhunch.benchmarks.discord;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One figure of both contenders, as many times as it was taken. */
final class Row {
    private final String name;
    private final double target;
    private final Map<Contender, List<Double>> values = new EnumMap<>(Contender.class);
    private final double share;

    private Row(String name, double share, double target) {
        this.name = name;
        this.share = share;
        this.target = target;
        for (var who : Contender.values()) values.put(who, new ArrayList<>());
    }

    /**
     * That share of all values is at most what is shown.
     *
     * @param target the most that ours may be of the trivial one's
     */
    static Row percentile(int percent, String name, double target) {
        return new Row("p" + percent + " " + name, percent / 100.0, target);
    }

    /** The middle one. */
    static Row median(String name, double target) {
        return new Row(name, 0.5, target);
    }

    void add(Contender who, double... more) {
        for (double each : more) values.get(who).add(each);
    }

    /** A line of a Markdown table. */
    String line(Way way) {
        double ours = of(Contender.OURS);
        double trivial = of(Contender.TRIVIAL);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %.2f | %.2f | %s |",
                way,
                name,
                ours,
                trivial,
                ours / trivial,
                target,
                ours / trivial <= target ? "yes" : "no");
    }

    /** Whether nothing was measured yet. */
    boolean isEmpty() {
        return values.values().stream().allMatch(List::isEmpty);
    }

    private double of(Contender who) {
        var sorted = values.get(who).stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(sorted.size() * share)));
    }
}
