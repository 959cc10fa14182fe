package dev.unhunch.content.check;

import dev.unhunch.content.pack.RecordKind;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Easier and harder have to lead somewhere: nothing may be harder than itself, by any way. */
final class ProgressionRules {
    private ProgressionRules() {}

    static void check(Case checked) {
        var harder = harder(checked);
        for (var entry : checked.records(RecordKind.EXERCISES))
            if (leadsTo(entry.id(), entry.id(), harder))
                checked.error(entry, "/progression", "circle", entry.id());
    }

    /** What comes after each exercise, as either side says it. */
    private static Map<String, Set<String>> harder(Case checked) {
        var harder = new HashMap<String, Set<String>>();
        checked.world()
                .records(RecordKind.EXERCISES)
                .forEach((id, entry) -> {
                    var progression = entry.json().path("progression");
                    for (var next : progression.path("harder"))
                        harder.computeIfAbsent(id, _ -> new HashSet<>()).add(next.asText());
                    for (var before : progression.path("easier"))
                        harder.computeIfAbsent(before.asText(), _ -> new HashSet<>()).add(id);
                });
        return harder;
    }

    private static boolean leadsTo(String from, String goal, Map<String, Set<String>> harder) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(harder.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.equals(goal)) return true;
            if (seen.add(next)) open.addAll(harder.getOrDefault(next, Set.of()));
        }
        return false;
    }
}
