package dev.unhunch.benchmarks.slack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One figure of all contenders. */
final class Row {
    private final String name;
    private final double share;
    private final double atMost;
    private final double atLeast;
    private final Map<Contender, List<Double>> values = new EnumMap<>(Contender.class);

    private Row(String name, double share, double atMost, double atLeast) {
        this.name = name;
        this.share = share;
        this.atMost = atMost;
        this.atLeast = atLeast;
    }

    /**
     * That share of a round's values is at most what is counted for it; the middle of all rounds is
     * shown, so that one moment in which the machine does something else counts once.
     *
     * @param atMost of the direct one's
     * @param atLeast the stock one's of ours; 0 where that does not matter
     */
    static Row percentile(int percent, String name, double atMost, double atLeast) {
        return new Row("p" + percent + " " + name, percent / 100.0, atMost, atLeast);
    }

    /** The middle one. */
    static Row median(String name, double atMost) {
        return new Row(name, 0.5, atMost, 0);
    }

    /** One value, or all of a round. */
    void add(Contender who, double... round) {
        var sorted = round.clone();
        Arrays.sort(sorted);
        int at = (int) Math.min(sorted.length - 1, Math.round(sorted.length * share));
        of(who).add(sorted[at]);
    }

    /** The heads of the columns. */
    static List<String> heads() {
        return List.of(
                "| figure | ours | direct | stock | bare | ours / direct | stock / ours | met |",
                "| --- | --- | --- | --- | --- | --- | --- | --- |");
    }

    /** A line of a Markdown table. */
    String line() {
        double ours = middle(Contender.OURS);
        double toDirect = ours / middle(Contender.DIRECT);
        double toStock = middle(Contender.STOCK) / ours;
        boolean met = toDirect <= atMost && (atLeast == 0 || toStock >= atLeast);
        return "| %s | %s | %s | %s | %s | %s (at most %s) | %s | %s |"
                .formatted(
                        name,
                        number(ours),
                        number(middle(Contender.DIRECT)),
                        number(middle(Contender.STOCK)),
                        number(middle(Contender.BARE)),
                        number(toDirect),
                        number(atMost),
                        number(toStock) + (atLeast == 0 ? "" : " (at least " + atLeast + ")"),
                        met ? "yes" : "no");
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    /** Whether nothing was measured yet. */
    boolean isEmpty() {
        return values.values().stream().allMatch(List::isEmpty);
    }

    private double middle(Contender who) {
        var sorted = of(who).stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }

    private List<Double> of(Contender who) {
        return values.computeIfAbsent(who, _ -> new ArrayList<>());
    }
}
