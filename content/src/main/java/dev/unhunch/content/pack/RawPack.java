package dev.unhunch.content.pack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;

/**
 * A pack as JSON, whatever it came from.
 *
 * @param manifest what {@code pack.json} says
 * @param records by kind, then by id, sorted by id
 * @param overlaysOf translations, by what they translate
 * @param pictures by the names of their files
 */
public record RawPack(
        ObjectNode manifest,
        Map<RecordKind, SequencedMap<String, Entry>> records,
        Map<Target, List<Overlay>> overlaysOf,
        Map<String, PictureFile> pictures) {
    /** What the manifest's list of what to show first is called. */
    public static final String FIRST = "first";

    /** What the manifest's list of what to take out of the packs below is called. */
    public static final String DISABLE = "disable";

    /** Copies the collections. */
    public RawPack {
        var sorted = new EnumMap<RecordKind, SequencedMap<String, Entry>>(RecordKind.class);
        records.forEach((kind, entries) -> sorted.put(kind, new TreeMap<>(entries)));
        records = Collections.unmodifiableMap(sorted);
        overlaysOf = Collections.unmodifiableMap(new LinkedHashMap<>(overlaysOf));
        pictures = Collections.unmodifiableMap(new TreeMap<>(pictures));
    }

    /** A pack without pictures. */
    public RawPack(
            ObjectNode manifest,
            Map<RecordKind, SequencedMap<String, Entry>> records,
            Map<Target, List<Overlay>> overlaysOf) {
        this(manifest, records, overlaysOf, Map.of());
    }

    /** The same with pictures. */
    RawPack with(Map<String, PictureFile> others) {
        return new RawPack(manifest, records, overlaysOf, others);
    }

    /** Whether there is a picture of an id, still or moving. */
    public boolean hasPicture(String id) {
        return pictures.containsKey(id + ".png") || pictures.containsKey(id + ".gif");
    }

    /** A pack of these records and translations. */
    static RawPack of(
            ObjectNode manifest,
            Map<RecordKind, SequencedMap<String, Entry>> records,
            List<Overlay> overlays) {
        var byTarget = new LinkedHashMap<Target, List<Overlay>>();
        for (var overlay : overlays)
            byTarget.computeIfAbsent(overlay.target(), _ -> new ArrayList<>()).add(overlay);
        return new RawPack(manifest, records, byTarget);
    }

    /** The record that a translation translates. */
    public record Target(RecordKind kind, String id) {}

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
            String language, RecordKind kind, String id, String file, ObjectNode json) {
        Target target() {
            return new Target(kind, id);
        }
    }

    /** A pack with nothing in it. */
    public static RawPack empty() {
        return new RawPack(JsonNodeFactory.instance.objectNode(), Map.of(), Map.of());
    }

    /** The pack's id; empty where the manifest has none. */
    public String id() {
        return manifest.path("id").asText();
    }

    /** The records of a kind, sorted by id. */
    public SequencedMap<String, Entry> records(RecordKind kind) {
        return records.getOrDefault(kind, Collections.emptySortedMap());
    }

    /**
     * Ids of a kind, as people are to meet them: those that the manifest puts first, then by id.
     */
    public SequencedSet<String> inOrder(RecordKind kind) {
        var ids = new LinkedHashSet<String>();
        for (var first : manifest.path(FIRST).path(kind.folder()))
            if (records(kind).containsKey(first.asText())) ids.add(first.asText());
        ids.addAll(records(kind).keySet());
        return ids;
    }

    /** One record. */
    public Optional<Entry> record(RecordKind kind, String id) {
        return Optional.ofNullable(records(kind).get(id));
    }

    /** All that this pack and those under it make together. */
    public RawPack over(RawPack other) {
        return new Layers(this, other).together();
    }

    /** The ids of a kind that this pack takes out of those under it, as {@code pack.json} says. */
    public List<String> disabled(RecordKind kind) {
        var ids = new ArrayList<String>();
        for (var id : manifest.path(DISABLE).path(kind.folder())) ids.add(id.asText());
        return ids;
    }

    /** All translations. */
    public List<Overlay> overlays() {
        return overlaysOf.values().stream().flatMap(List::stream).toList();
    }

    /** A record in each language that it has been translated to, complete. */
    public Map<String, ObjectNode> translations(RecordKind kind, Entry entry) {
        var translations = new TreeMap<String, ObjectNode>();
        for (var overlay : overlaysOf.getOrDefault(new Target(kind, entry.id()), List.of()))
            translations.put(overlay.language(), laidOver(entry.json(), overlay));
        return translations;
    }

    /**
     * The original with the texts of a translation in the place of its own. What both have in
     * common is shared, so nobody may change it.
     */
    public static ObjectNode laidOver(ObjectNode original, Overlay overlay) {
        var merged = JsonNodeFactory.instance.objectNode();
        merged.setAll(original);
        if (original.path("text") instanceof ObjectNode texts
                && overlay.json().path("text") instanceof ObjectNode translated) {
            var both = merged.putObject("text");
            both.setAll(texts);
            both.setAll(translated);
        }
        return merged;
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
