package dev.unhunch.content;

import static dev.unhunch.content.Json.list;
import static dev.unhunch.content.Json.optional;
import static dev.unhunch.content.Json.text;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Kind;
import dev.unhunch.core.exercise.Position;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads an exercise. */
final class ExerciseReader {
    private ExerciseReader() {}

    static Exercise read(RawPack pack, Entry entry) {
        var json = entry.json();
        var progression = json.path("progression");
        return new Exercise(
                entry.id(),
                Json.constant(Kind.class, text(json, "kind")),
                list(json.path("areas")),
                muscles(json.path("muscles")),
                positions(json.path("positions")),
                equipment(json.path("equipment")),
                json.path("level").asInt(),
                json.path("discreet").asInt(),
                DoseReader.ofExercise(json),
                DoseReader.range(json.path("dose").path("frequencyPerWeek")),
                known(pack, progression.path("easier")),
                known(pack, progression.path("harder")),
                list(json.path("contraindications")),
                optional(json, "pose").map(RawPack::stem).filter(pack::hasPicture),
                source(json),
                Json.localized(pack, RecordKind.EXERCISES, entry, ExerciseReader::words));
    }

    static Set<Position> positions(JsonNode node) {
        var positions = EnumSet.noneOf(Position.class);
        for (var each : list(node)) positions.add(Json.constant(Position.class, each));
        return positions;
    }

    /** Packs may name exercises of packs that are not there; those are left out. */
    private static List<String> known(RawPack pack, JsonNode ids) {
        var exercises = pack.records(RecordKind.EXERCISES);
        return list(ids).stream().filter(exercises::containsKey).toList();
    }

    private static Exercise.Muscles muscles(JsonNode node) {
        return new Exercise.Muscles(list(node.path("primary")), list(node.path("secondary")));
    }

    private static Exercise.Equipment equipment(JsonNode node) {
        return new Exercise.Equipment(list(node.path("required")), list(node.path("optional")));
    }

    private static Exercise.Source source(JsonNode exercise) {
        var node = exercise.path("source");
        return new Exercise.Source(
                node.path("seed").asBoolean(),
                optional(node, "articleName"),
                list(node.path("editorial")),
                list(node.path("references")),
                Json.review(exercise.path("reviewed")));
    }

    private static Exercise.Words words(JsonNode json) {
        var text = json.path("text");
        return new Exercise.Words(
                text(text, "name"),
                optional(text, "fieldName"),
                list(text.path("aliases")),
                text(text, "summary"),
                list(text.path("steps")),
                list(text.path("cues")),
                list(text.path("mistakes")),
                optional(text, "doseNote"),
                optional(text, "easier"),
                optional(text, "harder"),
                list(text.path("stopIf")),
                text(text, "imageAlt"));
    }
}
