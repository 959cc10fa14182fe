package dev.unhunch.pictures.pose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A pose file as it was read: what is to be seen, and the keyframes of the movement.
 *
 * @param id the file's name without its ending
 * @param settings all but the keyframes
 * @param keyframes complete, each with all that the first one says
 */
public record PoseFile(String id, JsonNode settings, List<ObjectNode> keyframes) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a file; throws {@link PoseProblem} where it is no pose. */
    public static PoseFile read(Path file) throws IOException {
        try {
            var json = JSON.readTree(Files.readString(file));
            var name = file.getFileName().toString();
            return of(name.substring(0, name.length() - ".json".length()), json);
        } catch (JsonProcessingException e) {
            throw new PoseProblem("is not JSON: " + e.getOriginalMessage());
        }
    }

    /** From what was read already. */
    public static PoseFile of(String id, JsonNode json) {
        return new PoseFile(id, json, Keyframes.complete(json.path("keyframes")));
    }

    /** The pose at a keyframe. */
    public Pose at(int keyframe) {
        return PoseReader.read(keyframes.get(keyframe));
    }

    /** The pose between a keyframe (0) and the next (1); after the last comes the first. */
    public Pose after(int keyframe, double share) {
        var next = keyframes.get((keyframe + 1) % keyframes.size());
        return PoseReader.read(Tween.between(keyframes.get(keyframe), next, share));
    }

    /** Which keyframe stands for the whole: the second where the file does not say. */
    public int still() {
        return Math.min(settings.path("still").asInt(1), keyframes.size() - 1);
    }
}
