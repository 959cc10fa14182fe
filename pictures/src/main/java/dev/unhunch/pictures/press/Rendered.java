package dev.unhunch.pictures.press;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code poses/rendered.json} says: for each picture, what it was drawn from and what came
 * out. A line for each, so that two people who draw different pictures do not get in each other's
 * way.
 *
 * @param pictures by their names, sorted
 */
record Rendered(SortedMap<String, Entry> pictures) {
    static final String NAME = "rendered";
    private static final String FILE = NAME + ".json";
    private static final JsonMapper JSON = new JsonMapper();

    Rendered {
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
    }

    /**
     * One picture.
     *
     * @param from hash of all that it was drawn from: the pose and the renderer
     * @param png hash of the still's file
     * @param gif hash of the film's file
     */
    record Entry(String from, String png, Optional<String> gif) {}

    static Rendered empty() {
        return new Rendered(Collections.emptySortedMap());
    }

    /**
     * What a folder's file says; empty where there is none.
     *
     * @throws IOException where it cannot be understood, with what to do about it
     */
    static Rendered read(Path poses) throws IOException {
        var file = poses.resolve(FILE);
        if (!Files.exists(file)) return empty();
        try {
            var pictures = new TreeMap<String, Entry>();
            for (var each : JSON.readTree(Files.readAllBytes(file)).path("pictures").properties())
                pictures.put(each.getKey(), entry(each.getValue()));
            return new Rendered(pictures);
        } catch (JsonProcessingException failure) {
            throw new IOException(Text.of("unreadable", Pack.POSES + "/" + FILE), failure);
        }
    }

    private static Entry entry(JsonNode json) {
        return new Entry(
                json.path("from").asText(),
                json.path("png").asText(),
                json.has("gif") ? Optional.of(json.path("gif").asText()) : Optional.empty());
    }

    void write(Path poses) throws IOException {
        Files.createDirectories(poses);
        var lines =
                pictures.entrySet().stream()
                        .map(each -> "    " + line(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(",\n"));
        var text = "{\n  \"formatVersion\": 1,\n  \"pictures\": {\n" + lines + "\n  }\n}\n";
        Whole.write(poses.resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String id, Entry entry) {
        var json = JSON.createObjectNode().put("from", entry.from).put("png", entry.png);
        entry.gif.ifPresent(gif -> json.put("gif", gif));
        return JSON.getNodeFactory().textNode(id) + ": " + json;
    }
}
