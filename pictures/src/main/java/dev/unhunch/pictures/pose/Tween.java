package dev.unhunch.pictures.pose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Iterator;
import java.util.LinkedHashSet;

/** What lies between two complete keyframes. */
final class Tween {
    private Tween() {}

    /** The first at 0, the second at 1; numbers in between. */
    static JsonNode between(JsonNode first, JsonNode second, double share) {
        if (first.equals(second) || share <= 0) return first;
        if (share >= 1) return second;
        if (first.isNumber() && second.isNumber())
            return com.fasterxml.jackson.databind.node.DoubleNode.valueOf(
                    first.asDouble() * (1 - share) + second.asDouble() * share);
        if (first.isArray() && second.isArray() && first.size() == second.size()) {
            var result = ((com.fasterxml.jackson.databind.node.ArrayNode) first).arrayNode();
            Iterator<JsonNode> others = second.iterator();
            for (var each : first) result.add(between(each, others.next(), share));
            return result;
        }
        if (first instanceof ObjectNode a && second instanceof ObjectNode b)
            return objects(a, b, share);
        return share < 0.5 ? first : second;
    }

    private static ObjectNode objects(ObjectNode first, ObjectNode second, double share) {
        var result = first.objectNode();
        if (Keyframes.isPlace(first) && !sameKind(first, second)) {
            result.putArray("mix").add(first).add(second);
            return result.put("share", share);
        }
        var names = new LinkedHashSet<String>();
        first.fieldNames().forEachRemaining(names::add);
        second.fieldNames().forEachRemaining(names::add);
        for (var name : names) {
            JsonNode a = first.get(name), b = second.get(name);
            if (a == null || b == null) {
                // A glow or an arrow that only one of both has comes or goes.
                var present = a == null ? b : a;
                double part = a == null ? share : 1 - share;
                result.set(
                        name,
                        present.isNumber()
                                ? result.numberNode(present.asDouble() * part)
                                : present);
            } else result.set(name, between(a, b, share));
        }
        return result;
    }

    private static boolean sameKind(ObjectNode first, ObjectNode second) {
        return first.has("world") == second.has("world")
                && first.path("from").equals(second.path("from"));
    }
}
