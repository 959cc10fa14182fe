package dev.unhunch.pictures.pose;

import com.fasterxml.jackson.databind.JsonNode;

import dev.unhunch.pictures.pose.Pose.Bend;
import dev.unhunch.pictures.pose.Pose.Neck;
import dev.unhunch.pictures.pose.Pose.Pelvis;
import dev.unhunch.pictures.pose.Pose.Shoulder;
import dev.unhunch.pictures.pose.Pose.Sides;
import dev.unhunch.pictures.pose.Pose.Toes;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a complete keyframe, or what lies between two. */
final class PoseReader {
    private final JsonNode keyframe;

    private PoseReader(JsonNode keyframe) {
        this.keyframe = keyframe;
    }

    static Pose read(JsonNode keyframe) {
        return new PoseReader(keyframe).pose();
    }

    private Pose pose() {
        return new Pose(
                pelvis(),
                bend(keyframe.path("lumbar")),
                bend(keyframe.path("thorax")),
                neck(),
                new Sides<>(shoulder("L"), shoulder("R")),
                new Sides<>(limb("handL"), limb("handR")),
                new Sides<>(limb("footL"), limb("footR")),
                new Sides<>(fingers("L"), fingers("R")),
                new Sides<>(toes("L"), toes("R")),
                face(),
                numbers("glow"),
                numbers("show"));
    }

    private Pelvis pelvis() {
        var node = keyframe.path("pelvis");
        return new Pelvis(
                vec(node.path("at")),
                number(node, "yaw", 0),
                number(node, "pitch", 0),
                number(node, "roll", 0));
    }

    private static Bend bend(JsonNode node) {
        return new Bend(
                number(node, "flexion", 0), number(node, "rotation", 0), number(node, "tilt", 0));
    }

    private Neck neck() {
        var node = keyframe.path("neck");
        var bend = bend(node);
        return new Neck(bend.flexion(), bend.rotation(), bend.tilt(), number(node, "poke", 0));
    }

    private Shoulder shoulder(String side) {
        var node = keyframe.path("shoulder" + side);
        return new Shoulder(number(node, "elevation", 0), number(node, "retraction", 0));
    }

    private Limb limb(String name) {
        var node = keyframe.path(name);
        return new Limb(
                place(node.path("target")),
                optional(node, "bendsTo"),
                optional(node, "pointing"),
                optional(node, "facing"));
    }

    private static Optional<Place> optional(JsonNode node, String name) {
        return node.has(name) ? Optional.of(place(node.path(name))) : Optional.empty();
    }

    static Place place(JsonNode node) {
        if (node.has("mix"))
            return new Place.Between(
                    place(node.path("mix").path(0)),
                    place(node.path("mix").path(1)),
                    node.path("share").asDouble());
        if (node.has("world")) return new Place.World(vec(node.path("world")));
        if (node.has("from"))
            return new Place.From(
                    node.path("from").asText(), node.has("at") ? vec(node.path("at")) : Vec.ZERO);
        return new Place.Own(vec(node.path("at")));
    }

    private Fingers fingers(String side) {
        var node = keyframe.path("hand" + side).path("grip");
        return new Fingers(
                four(node.path("knuckles")),
                four(node.path("middles")),
                four(node.path("ends")),
                number(node, "spread", 0),
                number(node, "thumbAcross", 0),
                number(node, "thumbAbduction", 0),
                number(node, "thumbBend", 0),
                number(node, "thumbTouch", 0),
                number(node, "thumbFinger", 0),
                number(node, "thumbOver", 0));
    }

    private Toes toes(String side) {
        var node = keyframe.path("foot" + side);
        double curl = number(node, "toesCurl", 0);
        return new Toes(curl, number(node, "bigToeCurl", curl), number(node, "toesSpread", 0));
    }

    private static List<Double> four(JsonNode node) {
        var values = new ArrayList<Double>();
        for (var each : node) values.add(each.asDouble());
        if (values.size() != 4)
            throw new PoseProblem("a hand has four fingers beside the thumb: " + node);
        return List.copyOf(values);
    }

    private Face face() {
        var node = keyframe.path("face");
        return new Face(
                number(node, "lookLeft", 0),
                number(node, "lookUp", 0),
                number(node, "lids", 1),
                number(node, "mouth", 0),
                number(node, "jawLeft", 0),
                number(node, "smile", 0.5),
                number(node, "tongue", 0),
                number(node, "cheeks", 0));
    }

    private Map<String, Double> numbers(String name) {
        var numbers = new TreeMap<String, Double>();
        keyframe.path(name)
                .properties()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asDouble()));
        return Map.copyOf(numbers);
    }

    static double number(JsonNode node, String name, double otherwise) {
        return node.path(name).asDouble(otherwise);
    }

    static Vec vec(JsonNode node) {
        if (node.size() != 3) throw new PoseProblem("three numbers were expected, not " + node);
        return new Vec(node.path(0).asDouble(), node.path(1).asDouble(), node.path(2).asDouble());
    }
}
