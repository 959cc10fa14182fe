package dev.unhunch.pictures.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.unhunch.pictures.pose.PoseFile;

/** Skeletons from what a keyframe says. */
final class Posed {
    private Posed() {}

    static Skeleton as(String keyframe) {
        try {
            var json = new ObjectMapper().readTree("{\"keyframes\": [" + keyframe + "]}");
            return Solver.solve(PoseFile.of("test", json).at(0));
        } catch (JsonProcessingException e) {
            throw new AssertionError(keyframe, e);
        }
    }
}
