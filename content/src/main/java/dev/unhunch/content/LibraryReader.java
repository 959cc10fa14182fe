package dev.unhunch.content;

import static dev.unhunch.content.Json.list;
import static dev.unhunch.content.Json.text;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.content.pack.RawPack;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RecordKind;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Library.Kit;
import dev.unhunch.core.exercise.Library.Muscle;
import dev.unhunch.core.exercise.Library.Named;
import dev.unhunch.core.exercise.Localized;
import dev.unhunch.core.exercise.Tip;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.BiFunction;

/** Reads all that the library holds. */
final class LibraryReader {
    private LibraryReader() {}

    static Library read(RawPack pack) {
        return new Library(
                all(pack, RecordKind.EXERCISES, ExerciseReader::read),
                all(pack, RecordKind.ROUTINES, RoutineReader::read),
                all(pack, RecordKind.CHALLENGES, ChallengeReader::read),
                all(pack, RecordKind.TIPS, LibraryReader::tip),
                all(pack, RecordKind.AREAS, (from, entry) -> named(from, RecordKind.AREAS, entry)),
                all(
                        pack,
                        RecordKind.TOPICS,
                        (from, entry) -> named(from, RecordKind.TOPICS, entry)),
                all(pack, RecordKind.MUSCLES, LibraryReader::muscle),
                all(pack, RecordKind.EQUIPMENT, LibraryReader::kit),
                all(
                        pack,
                        RecordKind.CONDITIONS,
                        (from, entry) -> named(from, RecordKind.CONDITIONS, entry)));
    }

    private static <T> SequencedMap<String, T> all(
            RawPack pack, RecordKind kind, BiFunction<RawPack, Entry, T> read) {
        var map = new LinkedHashMap<String, T>();
        for (var id : pack.inOrder(kind))
            pack.record(kind, id).ifPresent(entry -> map.put(id, read.apply(pack, entry)));
        return map;
    }

    private static Tip tip(RawPack pack, Entry entry) {
        var json = entry.json();
        return new Tip(
                entry.id(),
                list(json.path("topics")),
                json.path("source").path("seed").asBoolean(),
                list(json.path("source").path("references")),
                Json.localized(pack, RecordKind.TIPS, entry, LibraryReader::tipWords));
    }

    private static Tip.Words tipWords(JsonNode json) {
        var text = json.path("text");
        return new Tip.Words(
                text(text, "title"),
                list(text.path("aliases")),
                text(text, "body"),
                Json.optional(text, "evidence"));
    }

    private static Named named(RawPack pack, RecordKind kind, Entry entry) {
        return new Named(entry.id(), name(pack, kind, entry, "name"));
    }

    private static Muscle muscle(RawPack pack, Entry entry) {
        return new Muscle(
                entry.id(),
                list(entry.json().path("areas")),
                name(pack, RecordKind.MUSCLES, entry, "name"),
                name(pack, RecordKind.MUSCLES, entry, "plainName"));
    }

    private static Kit kit(RawPack pack, Entry entry) {
        return new Kit(
                entry.id(),
                entry.json().path("atHand").asBoolean(),
                name(pack, RecordKind.EQUIPMENT, entry, "name"));
    }

    private static Localized<String> name(
            RawPack pack, RecordKind kind, Entry entry, String field) {
        return Json.localized(pack, kind, entry, json -> text(json.path("text"), field));
    }
}
