package dev.unhunch.content.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.content.pack.PictureFile.Place;
import dev.unhunch.content.pack.RawPack.Entry;
import dev.unhunch.content.pack.RawPack.Overlay;
import dev.unhunch.core.port.Pictures.Size;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The built-in pack in one file, written by the build after all checks, so that the start reads one
 * resource and checks nothing.
 */
public final class Index {
    /** The index's name on the class path, beside this module's main package. */
    public static final String RESOURCE = "/dev/unhunch/content/index.bin";

    private Index() {}

    /** Writes a pack that has been checked. */
    public static void write(RawPack pack, Path file) throws IOException {
        var root = JsonNodeFactory.instance.objectNode();
        root.set("pack", pack.manifest());
        var records = root.putObject("records");
        for (var kind : RecordKind.values()) {
            var array = records.putArray(kind.folder());
            for (var entry : pack.records(kind).values())
                array.addObject().put("file", entry.file()).set("json", entry.json());
        }
        var overlays = root.putArray("overlays");
        for (var overlay : pack.overlays())
            overlays.addObject()
                    .put("language", overlay.language())
                    .put("kind", overlay.kind().folder())
                    .put("id", overlay.id())
                    .put("file", overlay.file())
                    .set("json", overlay.json());
        var pictures = root.putArray("pictures");
        for (var picture : pack.pictures().values())
            pictures.addObject()
                    .put("name", picture.name())
                    .put("mark", picture.mark())
                    .put("width", picture.size().width())
                    .put("height", picture.size().height());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, TreeWriter.write(root));
    }

    /** The built-in pack; throws where the build has not written it. */
    public static RawPack builtIn() {
        try (InputStream stream = Index.class.getResourceAsStream(RESOURCE)) {
            if (stream == null)
                throw new IllegalStateException("The build has not written " + RESOURCE);
            return read(TreeReader.read(stream.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RawPack read(JsonNode root) {
        var records = new EnumMap<RecordKind, SequencedMap<String, Entry>>(RecordKind.class);
        for (var kind : RecordKind.values()) {
            var entries = new TreeMap<String, Entry>();
            for (var node : root.path("records").path(kind.folder())) {
                var entry = new Entry(node.path("file").asText(), (ObjectNode) node.path("json"));
                entries.put(entry.id(), entry);
            }
            records.put(kind, entries);
        }
        List<Overlay> overlays = new ArrayList<>();
        for (var node : root.path("overlays"))
            RecordKind.inFolder(node.path("kind").asText())
                    .ifPresent(kind -> overlays.add(overlay(kind, node)));
        return RawPack.of((ObjectNode) root.path("pack"), records, overlays)
                .with(pictures(root.path("pictures")));
    }

    private static Map<String, PictureFile> pictures(JsonNode nodes) {
        var pictures = new TreeMap<String, PictureFile>();
        for (var node : nodes) {
            var name = node.path("name").asText();
            var size = new Size(node.path("width").asInt(), node.path("height").asInt());
            var mark = node.path("mark").asText();
            pictures.put(name, new PictureFile(name, mark, size, new Place.BuiltIn()));
        }
        return pictures;
    }

    private static Overlay overlay(RecordKind kind, JsonNode node) {
        return new Overlay(
                node.path("language").asText(),
                kind,
                node.path("id").asText(),
                node.path("file").asText(),
                (ObjectNode) node.path("json"));
    }
}
