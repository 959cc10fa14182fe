package dev.unhunch.pictures.pose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Pose files as tests write them, with ' for ". */
public final class Written {
    private Written() {}

    /** A file with some settings and keyframes. */
    public static PoseFile file(String settings, String... keyframes) {
        var all = "{'keyframes': [" + String.join(",", keyframes) + "]" + settings + "}";
        try {
            return PoseFile.of("test", new ObjectMapper().readTree(all.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new AssertionError(all, e);
        }
    }

    /** Without settings. */
    static PoseFile keyframes(String... keyframes) {
        return file("", keyframes);
    }
}
