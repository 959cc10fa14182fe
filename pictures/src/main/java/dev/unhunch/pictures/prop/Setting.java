package dev.unhunch.pictures.prop;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.pictures.figure.Skeleton;
import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.space.Vec;

/** What a pose file says of one prop, and the person who uses it. */
record Setting(JsonNode json, Skeleton skeleton) {
    double number(String name, double otherwise) {
        return json.path(name).asDouble(otherwise);
    }

    Vec vec(String name, Vec otherwise) {
        var node = json.path(name);
        if (node.isMissingNode()) return otherwise;
        if (node.size() != 3)
            throw new PoseProblem("a prop's \"" + name + "\" takes three numbers, not " + node);
        return new Vec(node.path(0).asDouble(), node.path(1).asDouble(), node.path(2).asDouble());
    }
}
