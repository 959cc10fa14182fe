package dev.unhunch.benchmarks.discord;

import java.util.ArrayList;
import java.util.Arrays;
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
    }

    /**
     * That share of a round's values is at most what is counted for it; the middle of all rounds is
     * shown, so that one moment in which the machine does something else counts once.
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

    /** One value, or all of a round. */
    void add(Contender who, double... round) {
        var sorted = round.clone();
        Arrays.sort(sorted);
        of(who).add(sorted[at(sorted.length, share)]);
    }

    private static int at(int count, double share) {
        return (int) Math.min(count - 1, Math.round(count * share));
    }

    /** A line of a Markdown table. */
    String line(Way way) {
        double ours = middle(Contender.OURS);
        double trivial = middle(Contender.TRIVIAL);
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

    private double middle(Contender who) {
        var sorted = of(who).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private List<Double> of(Contender who) {
        return values.computeIfAbsent(who, _ -> new ArrayList<>());
    }
}
