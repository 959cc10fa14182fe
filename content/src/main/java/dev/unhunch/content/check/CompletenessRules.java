package dev.unhunch.content.check;

import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;

import java.util.List;

/** The built-in pack is written out in full; packs of others may be as short as they like. */
final class CompletenessRules {
    private static final int FEWEST_STEPS = 3;
    private static final List<String> TEXTS =
            List.of("fieldName", "aliases", "cues", "easier", "harder");

    private CompletenessRules() {}

    static void check(Case checked) {
        if (!checked.builtIn()) return;
        for (var entry : checked.records(RecordKind.EXERCISES)) checkExercise(checked, entry);
        for (var entry : checked.records(RecordKind.TIPS))
            require(checked, entry, "/text", List.of("aliases", "evidence"));
        for (var entry : checked.records(RecordKind.ROUTINES)) {
            require(checked, entry, "", List.of("focus"));
            require(checked, entry, "/text", List.of("aliases"));
        }
        for (var entry : checked.records(RecordKind.CHALLENGES))
            require(checked, entry, "/text", List.of("aliases"));
        for (var kind : RecordKind.values())
            for (var entry : checked.records(kind)) checkPicture(checked, kind, entry);
    }

    /** A routine's steps side by side, a challenge's cover. */
    private static void checkPicture(Case checked, RecordKind kind, Entry entry) {
        kind.picture(entry.id())
                .map(id -> id + ".png")
                .filter(name -> !checked.pack().pictures().containsKey(name))
                .ifPresent(name -> checked.error(entry, "", "pictureMissing", name));
    }

    private static void checkExercise(Case checked, Entry entry) {
        require(checked, entry, "/text", TEXTS);
        require(checked, entry, "/muscles", List.of("primary"));
        require(checked, entry, "/dose", List.of("frequencyPerWeek"));
        require(checked, entry, "", List.of("contraindications", "pose"));
        var steps = entry.json().at("/text/steps");
        if (steps.size() < FEWEST_STEPS)
            checked.error(entry, "/text/steps", "tooFew", steps.size(), FEWEST_STEPS);
    }

    private static void require(Case checked, Entry entry, String at, List<String> fields) {
        var node = entry.json().at(at);
        for (var field : fields)
            if (!node.has(field)) checked.error(entry, at, "missingField", field);
    }
}
