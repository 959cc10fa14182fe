package dev.unhunch.content;

import static dev.unhunch.content.Json.list;
import static dev.unhunch.content.Json.text;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Routine.Focus;
import dev.unhunch.core.exercise.Routine.Step;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads a routine. */
public final class RoutineReader {
    private RoutineReader() {}

    /**
     * A routine with the doses of its steps.
     *
     * @throws IllegalArgumentException where a step names an exercise that the pack has not
     */
    public static Routine read(RawPack pack, Entry entry) {
        var json = entry.json();
        var kinds = EnumSet.noneOf(Kind.class);
        var steps = new ArrayList<Step>();
        for (var step : json.path("steps")) {
            var exercise = exercise(pack, text(step, "exercise"));
            kinds.add(Json.constant(Kind.class, text(exercise, "kind")));
            steps.add(new Step(text(step, "exercise"), DoseReader.ofStep(step, exercise)));
        }
        return new Routine(
                entry.id(),
                json.path("minutes").asInt(),
                Json.optional(json, "focus")
                        .map(focus -> Json.constant(Focus.class, focus))
                        .orElseGet(() -> focusOf(kinds)),
                list(json.path("areas")),
                ExerciseReader.positions(json.path("position")),
                list(json.path("equipment")),
                steps,
                json.path("source").path("seed").asBoolean(),
                RecordKind.ROUTINES.picture(entry.id()).filter(pack::hasPicture),
                Json.localized(pack, RecordKind.ROUTINES, entry, RoutineReader::words));
    }

    private static JsonNode exercise(RawPack pack, String id) {
        return pack.record(RecordKind.EXERCISES, id)
                .orElseThrow(() -> new IllegalArgumentException("no exercise " + id))
                .json();
    }

    /** What a routine is made of, where it does not say so itself. */
    private static Focus focusOf(Set<Kind> kinds) {
        if (kinds.equals(Set.of(Kind.STRENGTH))) return Focus.STRENGTH;
        if (kinds.contains(Kind.STRENGTH)) return Focus.MIXED;
        if (kinds.contains(Kind.STRETCH)) return Focus.STRETCH;
        return kinds.contains(Kind.MOBILITY) ? Focus.MOBILITY : Focus.REST;
    }

    private static Routine.Words words(JsonNode json) {
        var text = json.path("text");
        List<String> aliases = list(text.path("aliases"));
        return new Routine.Words(text(text, "name"), aliases, text(text, "summary"));
    }
}
