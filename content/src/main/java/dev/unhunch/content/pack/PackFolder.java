package dev.unhunch.content.pack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RawPack.Overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Reads a pack from a folder: {@code pack.json}, a folder for each kind of record, and translations
 * under {@code i18n/<language>/<kind>/}.
 */
public final class PackFolder {
    private static final String MANIFEST = "pack.json";
    private static final String TRANSLATIONS = "i18n";

    /** Read by others than this class: poses by the drawing of pictures. */
    private static final Set<String> FOLDERS_OF_OTHERS = Set.of("poses", "pictures");

    private static final String JSON = ".json";
    private final Path root;
    private final Problems problems;
    private final Map<RecordKind, SequencedMap<String, Entry>> records =
            new EnumMap<>(RecordKind.class);
    private final List<Overlay> overlays = new ArrayList<>();

    private PackFolder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** What a folder holds; what could not be read is among the problems. */
    public static RawPack read(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            problems.error(folder.toString(), "", "notAFolder");
            return RawPack.empty();
        }
        return new PackFolder(folder, problems).read();
    }

    private RawPack read() {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        if (Files.exists(root.resolve(MANIFEST)))
            manifest = json(root.resolve(MANIFEST)).orElse(manifest);
        else problems.error(MANIFEST, "", "noManifest");
        for (var child : children(root)) {
            var name = name(child);
            var kind = RecordKind.inFolder(name);
            if (!Files.isDirectory(child)) looseFile(child);
            else if (kind.isPresent()) readRecords(kind.get(), child);
            else if (name.equals(TRANSLATIONS)) readLanguages(child);
            else if (!FOLDERS_OF_OTHERS.contains(name))
                problems.warning(within(child), "", "unknownFolder");
        }
        return RawPack.of(manifest, records, overlays);
    }

    private void looseFile(Path file) {
        if (name(file).endsWith(JSON) && !name(file).equals(MANIFEST))
            problems.warning(within(file), "", "looseFile");
    }

    private void readRecords(RecordKind kind, Path folder) {
        var entries = new ArrayList<Entry>();
        for (var file : jsonFiles(folder))
            json(file).ifPresent(json -> entries.add(new Entry(within(file), json)));
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

    private void readLanguages(Path folder) {
        for (var language : children(folder)) {
            if (!Files.isDirectory(language)) continue;
            for (var kindFolder : children(language)) {
                var kind = RecordKind.inFolder(name(kindFolder));
                if (kind.isPresent()) readOverlays(name(language), kind.get(), kindFolder);
                else problems.warning(within(kindFolder), "", "unknownFolder");
            }
        }
    }

    private void readOverlays(String language, RecordKind kind, Path folder) {
        for (var file : jsonFiles(folder)) {
            var name = within(file);
            var id = RawPack.stem(name);
            json(file).ifPresent(json -> overlays.add(new Overlay(language, kind, id, name, json)));
        }
    }

    private List<Path> jsonFiles(Path folder) {
        var files = new ArrayList<Path>();
        for (var child : children(folder))
            if (Files.isRegularFile(child) && name(child).endsWith(JSON)) files.add(child);
            else problems.warning(within(child), "", "notRead");
        return files;
    }

    /** What lies in a folder by name, apart from hidden files and from links that lead outside. */
    private List<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.filter(child -> !name(child).startsWith("."))
                    .sorted()
                    .filter(this::staysInside)
                    .toList();
        } catch (IOException | java.io.UncheckedIOException failure) {
            problems.error(within(folder), "", "unreadable", failure.getClass().getSimpleName());
            return List.of();
        }
    }

    private boolean staysInside(Path path) {
        try {
            if (path.toRealPath().startsWith(root.toRealPath())) return true;
            problems.error(within(path), "", "leadsOutside");
        } catch (IOException failure) {
            problems.error(within(path), "", "unreadable", failure.getClass().getSimpleName());
        }
        return false;
    }

    private Optional<ObjectNode> json(Path file) {
        return staysInside(file) ? JsonFile.read(file, within(file), problems) : Optional.empty();
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private String within(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
