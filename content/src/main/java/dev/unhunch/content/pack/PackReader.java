package dev.unhunch.content.pack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RawPack.Overlay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Reads a pack from a folder or a zip: {@code pack.json}, a folder for each kind of record, and
 * translations under {@code i18n/<language>/<kind>/}.
 */
public final class PackReader {
    private static final String MANIFEST = "pack.json";
    private static final String TRANSLATIONS = "i18n";

    /** Poses are read for their checks only; pictures are drawn from them and lie beside them. */
    private static final String POSES = "poses";

    /** Written by what draws; it says what lies there and is no pose. */
    private static final String DRAWN = POSES + "/rendered.json";

    private final PackFiles found;
    private final Problems problems;
    private final Map<RecordKind, SequencedMap<String, Entry>> records =
            new EnumMap<>(RecordKind.class);
    private final List<Overlay> overlays = new ArrayList<>();
    private final SequencedMap<String, ObjectNode> poses = new TreeMap<>();

    private PackReader(PackFiles found, Problems problems) {
        this.found = found;
        this.problems = problems;
    }

    /**
     * What was read.
     *
     * @param poses what pictures are drawn from, by their files: no part of what the product reads
     * @param files the paths of all files inside the pack, read or not
     */
    public record Read(
            RawPack pack, SequencedMap<String, ObjectNode> poses, NavigableSet<String> files) {}

    /** What a folder or zip holds; what could not be read is among the problems. */
    public static Read read(Path path, Problems problems) {
        if (!Files.isDirectory(path) && !ZipFiles.isZip(path)) {
            problems.error(path.toString(), "", "notAFolder");
            return new Read(
                    RawPack.empty(),
                    Collections.emptySortedMap(),
                    PackFiles.none().files().navigableKeySet());
        }
        var found =
                Files.isDirectory(path)
                        ? FolderFiles.read(path, problems)
                        : ZipFiles.read(path, problems);
        var reader = new PackReader(found, problems);
        return new Read(reader.read(), reader.poses, found.files().navigableKeySet());
    }

    private RawPack read() {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        if (found.files().containsKey(MANIFEST)) manifest = json(MANIFEST).orElse(manifest);
        else if (problems.errors().isEmpty()) problems.error(MANIFEST, "", "noManifest");
        for (var file : filesIn("")) looseFile(file);
        for (var folder : foldersIn("")) {
            var kind = RecordKind.inFolder(folder);
            if (kind.isPresent()) readRecords(kind.get(), folder);
            else if (folder.equals(TRANSLATIONS)) readLanguages();
            else if (folder.equals(POSES)) readPoses();
            else problems.warning(folder, "", "unknownFolder");
        }
        return RawPack.of(manifest, records, overlays).with(found.pictures());
    }

    private void looseFile(String file) {
        if (PackFiles.isJson(file) && !file.equals(MANIFEST))
            problems.warning(file, "", "looseFile");
    }

    private void readPoses() {
        for (var file : filesIn(POSES + "/"))
            if (!PackFiles.isJson(file)) {
                if (!PictureReader.isPicture(file)) problems.warning(file, "", "notDrawn");
            } else if (!file.equals(DRAWN)) {
                json(file).ifPresent(json -> poses.put(file, json));
            }
        for (var child : foldersIn(POSES + "/")) problems.warning(child, "", "notRead");
    }

    private void readRecords(RecordKind kind, String folder) {
        var entries = new ArrayList<Entry>();
        for (var file : jsonFiles(folder))
            json(file).ifPresent(json -> entries.add(new Entry(file, json)));
        reportTwins(entries);
        records.put(kind, RawPack.byId(entries));
    }

    private void reportTwins(List<Entry> entries) {
        var first = RawPack.byId(entries);
        for (var entry : entries) {
            var same = first.get(entry.id());
            if (same != null && !same.file().equals(entry.file()))
                problems.error(entry.file(), "/id", "sameId", entry.id(), same.file());
        }
    }

    private void readLanguages() {
        for (var language : foldersIn(TRANSLATIONS + "/"))
            for (var folder : foldersIn(language + "/")) {
                var kind = RecordKind.inFolder(name(folder));
                if (kind.isPresent()) readOverlays(name(language), kind.get(), folder);
                else problems.warning(folder, "", "unknownFolder");
            }
    }

    private void readOverlays(String language, RecordKind kind, String folder) {
        for (var file : jsonFiles(folder)) {
            var id = RawPack.stem(file);
            json(file).ifPresent(json -> overlays.add(new Overlay(language, kind, id, file, json)));
        }
    }

    private List<String> jsonFiles(String folder) {
        var files = new ArrayList<String>();
        for (var file : filesIn(folder + "/"))
            if (PackFiles.isJson(file)) files.add(file);
            else problems.warning(file, "", "notRead");
        for (var child : foldersIn(folder + "/")) problems.warning(child, "", "notRead");
        return files;
    }

    private Optional<ObjectNode> json(String file) {
        var bytes = found.files().get(file);
        return bytes == null ? Optional.empty() : JsonFile.read(bytes, file, problems);
    }

    private List<String> filesIn(String folder) {
        return directlyIn(folder, found.files().navigableKeySet());
    }

    private List<String> foldersIn(String folder) {
        return directlyIn(folder, found.folders());
    }

    private static List<String> directlyIn(String folder, NavigableSet<String> paths) {
        return paths.tailSet(folder).stream()
                .takeWhile(path -> path.startsWith(folder))
                .filter(path -> path.indexOf('/', folder.length()) < 0)
                .toList();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
