package dev.unhunch.pictures.pose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Who stands upright and does nothing. What the first keyframe leaves out is as here; were it left
 * open, a joint that only a later keyframe names would jump instead of moving there.
 */
final class AtRest {
    private static final ObjectNode KEYFRAME =
            read(
                    """
                    {
                      "pelvis": {"at": [0, 92, 0], "yaw": 0, "pitch": 0, "roll": 0},
                      "lumbar": {"flexion": 0, "rotation": 0, "tilt": 0},
                      "thorax": {"flexion": 0, "rotation": 0, "tilt": 0},
                      "neck": {"flexion": 0, "rotation": 0, "tilt": 0, "poke": 0},
                      "face": {"lids": 1, "smile": 0.5},
                      "glow": {},
                      "show": {}
                    }
                    """);

    private static final String SHOULDER = "{\"elevation\": 0, \"retraction\": 0}";

    private static final String HAND =
            """
            {"target": {"at": [5, -55, 4]}, "bendsTo": {"at": [0.5, -0.2, -1]},
             "facing": {"at": [-1, 0, 0]}}
            """;

    private static final String FOOT =
            """
            {"target": {"at": [1.5, -82.5, 0]}, "bendsTo": {"at": [0, 0, 1]}}
            """;

    private AtRest() {}

    static ObjectNode keyframe() {
        var keyframe = KEYFRAME.deepCopy();
        for (var side : new String[] {"L", "R"}) {
            keyframe.set("shoulder" + side, read(SHOULDER));
            keyframe.set("hand" + side, read(HAND).set("grip", Grips.named("relaxed")));
            keyframe.set("foot" + side, read(FOOT));
        }
        return keyframe;
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
