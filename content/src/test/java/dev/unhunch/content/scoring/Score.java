package dev.unhunch.content.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Right answers by group. */
final class Score {
    private final Map<String, Row> rows = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    private static final class Row {
        private int right;
        private int wrong;
        private int missing;
    }

    void right(String group) {
        row(group).right++;
    }

    void wrong(String group, Example example, Answer answer) {
        row(group).wrong++;
        failures.add(
                "%s %s /%s %s -> %s"
                        .formatted(
                                group,
                                example.id(),
                                example.command(),
                                example.text(),
                                answer.brief()));
    }

    /** The library has no answer that would be right. */
    void missing(String group) {
        row(group).missing++;
    }

    private Row row(String group) {
        return rows.computeIfAbsent(group, _ -> new Row());
    }

    /** The share of right answers in a group, from 0 to 1; 1 where nothing could be counted. */
    double share(String group) {
        var row = row(group);
        int counted = row.right + row.wrong;
        return counted == 0 ? 1 : (double) row.right / counted;
    }

    /** How many answers were counted in all groups. */
    int counted() {
        return rows.values().stream().mapToInt(row -> row.right + row.wrong).sum();
    }

    List<String> failures() {
        return failures.stream().sorted(Comparator.naturalOrder()).toList();
    }

    String table(String title) {
        var table =
                new StringBuilder("\n%-34s right counted  %%     no item yet%n".formatted(title));
        rows.forEach((group, row) ->
                table.append(
                        String.format(
                                Locale.ROOT,
                                "  %-32s %5d %7d  %5.1f %11d%n",
                                group,
                                row.right,
                                row.right + row.wrong,
                                100 * share(group),
                                row.missing)));
        return table.toString();
    }
}
