package dev.unhunch.content.check;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.content.pack.Problems;
import dev.unhunch.content.pack.RawPack;

import java.util.Map;

/**
 * Rules on what pictures are drawn from, as far as they can be told without drawing: the module
 * {@code pictures} says the rest.
 */
final class PoseRules {
    private static final String SCHEMA = "pose";

    /** A pose's name is the picture's, which goes into addresses and on cards. */
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    /** As an id: the picture's name is one. */
    private static final int LONGEST = 48;

    private PoseRules() {}

    static void check(Map<String, ObjectNode> poses, Schemas schemas, Problems problems) {
        poses.forEach((file, pose) -> {
            var name = RawPack.stem(file);
            if (!name.matches(NAME) || name.length() > LONGEST)
                problems.error(file, "", "poseName", name, LONGEST);
            if (name.startsWith("routine-") || name.startsWith("challenge-"))
                problems.error(file, "", "takenPoseName", name);
            schemas.check(SCHEMA, file, pose, problems);
        });
    }
}
