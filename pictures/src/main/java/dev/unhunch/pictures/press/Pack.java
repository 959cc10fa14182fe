package dev.unhunch.pictures.press;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A content pack's folder, as far as pictures are concerned. What is wrong with its records is for
 * {@code content check} to say; here they are taken as they are.
 */
final class Pack {
    static final String POSES = "poses";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ENDING = ".json";

    private final Path folder;

    Pack(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path poses() {
        return folder.resolve(POSES);
    }

    /** The pose that a picture is drawn from. */
    Path pose(String id) {
        return poses().resolve(id + ENDING);
    }

    Path still(String id) {
        return poses().resolve(id + ".png");
    }

    Path film(String id) {
        return poses().resolve(id + ".gif");
    }

    /** The names of all poses, sorted. */
    List<String> poseIds() throws IOException {
        return ids(POSES).stream().filter(id -> !id.equals(Rendered.NAME)).toList();
    }

    /** The ids of a folder's records, sorted. */
    List<String> ids(String kind) throws IOException {
        return stems(kind, ENDING);
    }

    /** The names of the files in a folder that end so, without the ending, sorted. */
    List<String> stems(String kind, String ending) throws IOException {
        if (!Files.isDirectory(folder.resolve(kind))) return List.of();
        try (var files = Files.list(folder.resolve(kind))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    boolean has(String kind, String id) {
        return Files.isRegularFile(folder.resolve(kind).resolve(id + ENDING));
    }

    /** The name of the picture that an exercise of this pack has; its id where it names none. */
    String pictureOf(String exercise) throws IOException {
        var pose = has("exercises", exercise) ? read("exercises", exercise).path("pose") : null;
        if (pose == null || !pose.isTextual()) return exercise;
        var name = pose.asText().substring(pose.asText().lastIndexOf('/') + 1);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** The exercises of a routine's steps, each once, in order. */
    List<String> stepsOf(String routine) throws IOException {
        var steps = new LinkedHashSet<String>();
        for (var step : read("routines", routine).path("steps"))
            if (step.has("exercise")) steps.add(step.path("exercise").asText());
        return new ArrayList<>(steps);
    }

    /** What a day of a challenge may hold, in order: an exercise or a routine. */
    record Part(boolean isRoutine, String id) {}

    List<Part> partsOf(String challenge) throws IOException {
        var parts = new LinkedHashSet<Part>();
        for (var phase : read("challenges", challenge).path("phases"))
            for (var each : phase.path("daily")) {
                if (each.has("exercise"))
                    parts.add(new Part(false, each.path("exercise").asText()));
                if (each.has("routine")) parts.add(new Part(true, each.path("routine").asText()));
            }
        return new ArrayList<>(parts);
    }

    /** How many days a challenge has. */
    int daysOf(String challenge) throws IOException {
        return Math.clamp(read("challenges", challenge).path("days").asInt(), 1, 100);
    }

    Set<Integer> restDaysOf(String challenge) throws IOException {
        var days = new TreeSet<Integer>();
        for (var day : read("challenges", challenge).path("restDays")) days.add(day.asInt());
        return days;
    }

    private JsonNode read(String kind, String id) throws IOException {
        var file = folder.resolve(kind).resolve(id + ENDING);
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new IOException(Text.of("unreadable", kind + "/" + id + ENDING), failure);
        }
    }
}
