package dev.unhunch.content.pack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RawPack.Overlay;
import dev.unhunch.content.pack.RawPack.Target;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A pack over others: it takes out what it disables, then its own records stand in for those of the
 * same id, and its translations lie over theirs, field by field.
 */
record Layers(RawPack upper, RawPack lower) {
    RawPack together() {
        return new RawPack(manifest(), records(), translations(), pictures());
    }

    /** That of the lowest pack; what is to be shown first begins with the upper pack's. */
    private ObjectNode manifest() {
        if (lower.manifest().isEmpty()) return upper.manifest();
        var manifest = lower.manifest().deepCopy();
        if (!upper.manifest().path(RawPack.FIRST).isObject()) return manifest;
        var first = manifest.withObjectProperty(RawPack.FIRST);
        for (var kind : RecordKind.values()) {
            var ids = new LinkedHashSet<String>();
            for (var pack : List.of(upper, lower))
                pack.manifest()
                        .path(RawPack.FIRST)
                        .path(kind.folder())
                        .forEach(id -> ids.add(id.asText()));
            if (!ids.isEmpty()) set(first.putArray(kind.folder()), ids);
        }
        return manifest;
    }

    private static void set(ArrayNode array, Set<String> ids) {
        ids.forEach(array::add);
    }

    private Map<RecordKind, SequencedMap<String, Entry>> records() {
        var merged = new EnumMap<RecordKind, SequencedMap<String, Entry>>(RecordKind.class);
        for (var kind : RecordKind.values()) {
            var entries = new TreeMap<String, Entry>(lower.records(kind));
            upper.disabled(kind).forEach(entries::remove);
            entries.putAll(upper.records(kind));
            merged.put(kind, entries);
        }
        return merged;
    }

    private Map<Target, List<Overlay>> translations() {
        var gone = new HashSet<Target>();
        for (var kind : RecordKind.values()) {
            upper.disabled(kind).forEach(id -> gone.add(new Target(kind, id)));
            upper.records(kind).keySet().forEach(id -> gone.add(new Target(kind, id)));
        }
        var translations = new LinkedHashMap<Target, List<Overlay>>();
        lower.overlaysOf()
                .forEach((target, overlays) -> {
                    if (!gone.contains(target)) translations.put(target, overlays);
                });
        upper.overlaysOf()
                .forEach((target, overlays) -> translations.merge(target, overlays, Layers::over));
        return translations;
    }

    /** Those of a record that is another one now show what it was before. */
    private Map<String, PictureFile> pictures() {
        var pictures = new TreeMap<String, PictureFile>(lower.pictures());
        for (var kind : RecordKind.values()) {
            upper.disabled(kind).forEach(id -> removePicture(kind, id, pictures));
            upper.records(kind).keySet().forEach(id -> removePicture(kind, id, pictures));
        }
        pictures.putAll(upper.pictures());
        return pictures;
    }

    private static void removePicture(
            RecordKind kind, String id, Map<String, PictureFile> pictures) {
        kind.picture(id)
                .ifPresent(picture -> {
                    pictures.remove(picture + ".png");
                    pictures.remove(picture + ".gif");
                });
    }

    private static List<Overlay> over(List<Overlay> lower, List<Overlay> upper) {
        var byLanguage = new TreeMap<String, Overlay>();
        lower.forEach(each -> byLanguage.put(each.language(), each));
        upper.forEach(each -> byLanguage.merge(each.language(), each, Layers::over));
        return List.copyOf(byLanguage.values());
    }

    private static Overlay over(Overlay lower, Overlay upper) {
        var json = RawPack.laidOver(lower.json(), upper);
        return new Overlay(upper.language(), upper.kind(), upper.id(), upper.file(), json);
    }
}
