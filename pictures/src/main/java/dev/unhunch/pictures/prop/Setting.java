package dev.unhunch.pictures.prop;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.pictures.figure.Anchor;
import dev.unhunch.pictures.figure.Skeleton;
import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.TreeSet;

/**
 * What a pose file says of one prop, and the person who uses it.
 *
 * @param joint to which the thing belongs; empty where it stands in the room
 * @param piece the name that all parts of the thing share
 */
record Setting(JsonNode json, Skeleton skeleton, String joint, String piece) {
    /** A number, or what is usual. */
    double number(String name, double otherwise) {
        var node = json.path(name);
        if (node.isMissingNode()) return otherwise;
        if (!node.isNumber()) throw problem(name, "a number", node);
        return node.asDouble();
    }

    /** Yes or no, or what is usual. */
    boolean flag(String name, boolean otherwise) {
        var node = json.path(name);
        if (node.isMissingNode()) return otherwise;
        if (!node.isBoolean()) throw problem(name, "true or false", node);
        return node.asBoolean();
    }

    /** One of some words; the first is the usual one. */
    String word(String name, List<String> known) {
        var node = json.path(name);
        if (node.isMissingNode()) return known.getFirst();
        if (!known.contains(node.asText())) throw problem(name, "one of " + known, node);
        return node.asText();
    }

    /** A place or a size, or what is usual. */
    Vec vec(String name, Vec otherwise) {
        var node = json.path(name);
        return node.isMissingNode() ? otherwise : vec(name, node);
    }

    private Vec vec(String name, JsonNode node) {
        if (node.size() != 3) throw problem(name, "three numbers", node);
        for (var each : node) if (!each.isNumber()) throw problem(name, "three numbers", node);
        return new Vec(node.path(0).asDouble(), node.path(1).asDouble(), node.path(2).asDouble());
    }

    private static PoseProblem problem(String name, String expected, JsonNode node) {
        return new PoseProblem("a prop's \"" + name + "\" takes " + expected + ", not " + node);
    }

    /**
     * Where the thing is: in the room, or in the frame of its joint.
     *
     * @param inRoom where it is in a room when the file does not say
     * @param atJoint where it is from a joint when the file does not say
     */
    Spot spot(Vec inRoom, Vec atJoint) {
        int side = side();
        var turned =
                Frame.UPRIGHT
                        .bent(number("pitch", 0))
                        .tilted(number("roll", 0) * side)
                        .yawed(number("yaw", 0) * side);
        if (joint.isEmpty()) return new Spot(vec("at", inRoom), turned, 1);
        var anchor = skeleton.get(joint);
        var offset = vec("at", atJoint);
        if (flag("level", false))
            return new Spot(
                    anchor.at().plus(new Vec(offset.x() * side, offset.y(), offset.z())),
                    turned,
                    side);
        var outer = anchor.frame();
        return new Spot(
                anchor.point(offset.x() * side, offset.y(), offset.z()),
                new Frame(
                        outer.at(turned.left()), outer.at(turned.up()), outer.at(turned.forward())),
                side);
    }

    /** -1 for a joint of the right side, otherwise 1. */
    private int side() {
        return joint.endsWith("R") ? -1 : 1;
    }

    /** A place on the way of a tape: a joint's name, a place from a joint, or one of the room. */
    Vec place(JsonNode node) {
        if (node.isTextual()) return joint(node.asText()).at();
        if (node.isArray()) return vec("through", node);
        var from = node.path("from").asText();
        var offset = node.has("at") ? vec("at", node.path("at")) : Vec.ZERO;
        int mirror = from.endsWith("R") ? -1 : 1;
        return joint(from).point(offset.x() * mirror, offset.y(), offset.z());
    }

    private Anchor joint(String name) {
        var anchor = skeleton.anchors().get(name);
        if (anchor == null)
            throw new PoseProblem(
                    "no joint is called \""
                            + name
                            + "\"; there are "
                            + new TreeSet<>(skeleton.anchors().keySet()));
        return anchor;
    }
}
