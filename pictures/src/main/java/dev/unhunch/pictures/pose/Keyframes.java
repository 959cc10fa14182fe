package dev.unhunch.pictures.pose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Brings keyframes into one form: each says everything, and each side of the body says it for
 * itself. What a later keyframe does not mention is as in the first, and what the first does not
 * mention is as {@link AtRest}.
 */
final class Keyframes {
    private static final Set<String> KINDS = Set.of("at", "world", "from");
    private static final List<String> DIRECTIONS = List.of("bendsTo", "pointing", "facing");

    private Keyframes() {}

    static List<ObjectNode> complete(JsonNode keyframes) {
        if (keyframes.isEmpty()) throw new PoseProblem("there is no keyframe");
        var complete = new ArrayList<ObjectNode>();
        for (var each : keyframes) {
            var own = sided(object(each));
            var first = complete.isEmpty() ? AtRest.keyframe() : complete.getFirst();
            complete.add(merged(first, own));
        }
        return complete;
    }

    /**
     * What is said of both hands, feet or shoulders is said of each; the world is mirrored for the
     * right.
     */
    private static ObjectNode sided(ObjectNode keyframe) {
        for (var pair : List.of("hands", "feet", "shoulders")) {
            var both = keyframe.remove(pair);
            var one = pair.equals("feet") ? "foot" : pair.substring(0, pair.length() - 1);
            for (var side : List.of("L", "R")) {
                var own = keyframe.get(one + side);
                if (both == null && own == null) continue;
                ObjectNode result = both == null ? null : canonical(object(both), side.equals("R"));
                if (own != null) {
                    var mine = canonical(object(own), false);
                    result = result == null ? mine : merged(result, mine);
                }
                keyframe.set(one + side, result);
            }
        }
        return keyframe;
    }

    /** A copy; throws {@link PoseProblem} where something else than an object stands. */
    private static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) return object.deepCopy();
        throw new PoseProblem("an object was expected, not " + node);
    }

    private static ObjectNode canonical(ObjectNode limb, boolean mirrored) {
        var target = limb.objectNode();
        for (var kind : List.of("at", "world", "from"))
            if (limb.get(kind) != null) target.set(kind, limb.remove(kind));
        if (!target.isEmpty()) limb.set("target", target);
        rename(limb, "elbow", "bendsTo");
        rename(limb, "knee", "bendsTo");
        rename(limb, "toes", "pointing");
        rename(limb, "palm", "facing");
        rename(limb, "sole", "facing");
        for (var direction : DIRECTIONS)
            if (limb.get(direction) instanceof ArrayNode array)
                limb.set(direction, limb.objectNode().set("at", array));
        if (mirrored)
            for (var place : List.of("target", "bendsTo", "pointing", "facing"))
                if (limb.path(place).get("world") instanceof ArrayNode world && !world.isEmpty())
                    world.set(0, limb.numberNode(-world.get(0).asDouble()));
        if (limb.get("grip") != null) limb.set("grip", grip(limb.get("grip")));
        return limb;
    }

    private static ObjectNode grip(JsonNode grip) {
        if (grip.isTextual()) return Grips.named(grip.asText());
        var full = Grips.named(grip.path("like").asText("flat"));
        grip.properties()
                .forEach(entry -> {
                    var name = entry.getKey();
                    var value = entry.getValue();
                    if (full.get(name) instanceof ArrayNode fingers && value.isNumber())
                        for (int i = 0; i < 4; i++) fingers.set(i, value);
                    else if (!name.equals("like")) full.set(name, value);
                });
        return full;
    }

    private static void rename(ObjectNode node, String from, String to) {
        if (node.get(from) != null) node.set(to, node.remove(from));
    }

    private static ObjectNode merged(ObjectNode base, ObjectNode over) {
        var result = base.deepCopy();
        over.properties()
                .forEach(entry -> {
                    var was = result.get(entry.getKey());
                    var is = entry.getValue();
                    boolean both = was instanceof ObjectNode && is instanceof ObjectNode;
                    result.set(
                            entry.getKey(),
                            both && !isPlace(is)
                                    ? merged((ObjectNode) was, (ObjectNode) is)
                                    : is.deepCopy());
                });
        return result;
    }

    static boolean isPlace(JsonNode node) {
        for (var kind : KINDS) if (node.has(kind)) return true;
        return node.has("mix");
    }
}
