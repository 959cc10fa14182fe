package dev.unhunch.content.pack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * A pack as JSON, whatever it came from.
 *
 * @param manifest what {@code pack.json} says
 * @param records by kind, then by id, sorted by id
 * @param overlays translations, each of one record
 */
public record RawPack(
        ObjectNode manifest,
        Map<RecordKind, SequencedMap<String, Entry>> records,
        List<Overlay> overlays) {
    /** Copies the collections. */
    public RawPack {
        var sorted = new EnumMap<RecordKind, SequencedMap<String, Entry>>(RecordKind.class);
        records.forEach((kind, entries) -> sorted.put(kind, new TreeMap<>(entries)));
        records = Collections.unmodifiableMap(sorted);
        overlays = List.copyOf(overlays);
    }

    /** One record and the file it was read from. */
    public record Entry(String file, ObjectNode json) {
        /** The id it gives itself, else the name of its file. */
        public String id() {
            var given = json.path("id").asText();
            return given.isEmpty() ? stem(file) : given;
        }
    }

    /** A translation: what it leaves out is taken from the original. */
    public record Overlay(
            String language, RecordKind kind, String id, String file, ObjectNode json) {}

    /** A pack with nothing in it. */
    public static RawPack empty() {
        return new RawPack(JsonNodeFactory.instance.objectNode(), Map.of(), List.of());
    }

    /** The pack's id; empty where the manifest has none. */
    public String id() {
        return manifest.path("id").asText();
    }

    /** The records of a kind, sorted by id. */
    public SequencedMap<String, Entry> records(RecordKind kind) {
        return records.getOrDefault(kind, Collections.emptySortedMap());
    }

    /** One record. */
    public Optional<Entry> record(RecordKind kind, String id) {
        return Optional.ofNullable(records(kind).get(id));
    }

    /** All that this pack and another one hold; where both have a record, this one's counts. */
    public RawPack over(RawPack other) {
        var merged = new EnumMap<RecordKind, SequencedMap<String, Entry>>(RecordKind.class);
        for (var kind : RecordKind.values()) {
            var entries = new TreeMap<String, Entry>(other.records(kind));
            entries.putAll(records(kind));
            merged.put(kind, entries);
        }
        var keptOverlays = new LinkedHashMap<List<Object>, Overlay>();
        for (var overlay : other.overlays)
            if (!records(overlay.kind()).containsKey(overlay.id()))
                keptOverlays.put(key(overlay), overlay);
        for (var overlay : overlays) keptOverlays.put(key(overlay), overlay);
        return new RawPack(manifest, merged, List.copyOf(keptOverlays.values()));
    }

    /** A record in each language that it has been translated to, complete. */
    public Map<String, ObjectNode> translations(RecordKind kind, Entry entry) {
        var translations = new TreeMap<String, ObjectNode>();
        for (var overlay : overlays)
            if (overlay.kind() == kind && overlay.id().equals(entry.id()))
                translations.put(overlay.language(), laidOver(entry.json(), overlay));
        return translations;
    }

    /** The original with the texts of a translation in the place of its own. */
    public static ObjectNode laidOver(ObjectNode original, Overlay overlay) {
        var merged = original.deepCopy();
        if (merged.path("text") instanceof ObjectNode texts
                && overlay.json().path("text") instanceof ObjectNode translated)
            texts.setAll(translated);
        return merged;
    }

    private static List<Object> key(Overlay overlay) {
        return List.of(overlay.language(), overlay.kind(), overlay.id());
    }

    /** A file's name without its folders and its ending. */
    public static String stem(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
    }

    /** Puts entries in a map by id; of two with the same id the first counts. */
    static SequencedMap<String, Entry> byId(Collection<Entry> entries) {
        var map = new LinkedHashMap<String, Entry>();
        for (var entry : entries) map.putIfAbsent(entry.id(), entry);
        return map;
    }
}
