package dev.unhunch.content;

import static dev.unhunch.content.Json.list;
import static dev.unhunch.content.Json.text;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Challenge.Part;
import dev.unhunch.core.exercise.Challenge.Phase;
import dev.unhunch.core.exercise.Dose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads a challenge. */
public final class ChallengeReader {
    private ChallengeReader() {}

    /**
     * A challenge with the doses of its days.
     *
     * @throws IllegalArgumentException where a day names an exercise that the pack has not
     */
    public static Challenge read(RawPack pack, Entry entry) {
        var json = entry.json();
        var rest = new HashSet<Integer>();
        json.path("restDays").forEach(day -> rest.add(day.asInt()));
        var phases = new ArrayList<Phase>();
        for (var phase : json.path("phases")) {
            var days = phase.path("days");
            phases.add(new Phase(days.path(0).asInt(), days.path(1).asInt(), parts(pack, phase)));
        }
        return new Challenge(
                entry.id(),
                json.path("days").asInt(),
                rest,
                phases,
                RecordKind.CHALLENGES.picture(entry.id()).filter(pack::hasPicture),
                Json.localized(pack, RecordKind.CHALLENGES, entry, ChallengeReader::words));
    }

    private static List<Part> parts(RawPack pack, JsonNode phase) {
        var parts = new ArrayList<Part>();
        for (var each : phase.path("daily")) {
            Json.optional(each, "exercise")
                    .map(id -> new Part.OfExercise(id, dose(pack, id, each)))
                    .ifPresent(parts::add);
            Json.optional(each, "routine").map(Part.OfRoutine::new).ifPresent(parts::add);
            Json.optional(each, "tip").map(Part.OfTip::new).ifPresent(parts::add);
        }
        return parts;
    }

    private static Optional<Dose> dose(RawPack pack, String id, JsonNode part) {
        var exercise =
                pack.record(RecordKind.EXERCISES, id)
                        .orElseThrow(() -> new IllegalArgumentException("no exercise " + id))
                        .json();
        return part.has("dose") ? Optional.of(DoseReader.ofStep(part, exercise)) : Optional.empty();
    }

    private static Challenge.Words words(JsonNode json) {
        var text = json.path("text");
        return new Challenge.Words(
                text(text, "name"), list(text.path("aliases")), text(text, "summary"));
    }
}
