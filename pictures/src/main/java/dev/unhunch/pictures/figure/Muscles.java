package dev.unhunch.pictures.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets muscles glow through skin and clothes. Where each lies is in {@code muscles.json}, as seen
 * on the body's left: x goes to the person's own side, and the right is its mirror image.
 */
public final class Muscles {
    static final int GLOW = 0xFF5A36;

    /** The edge is darker, so that colour is not the only sign. */
    private static final int RIM = 0x8E1F14;

    private static final double RIM_FROM = 0.9;

    /** A strength changes in steps, so that an animation needs few colours. */
    private static final double STEPS = 4;

    private static final JsonNode KNOWN = read();

    private final Skeleton skeleton;
    private final List<Glowing> glowing = new ArrayList<>();

    private Muscles(Skeleton skeleton) {
        this.skeleton = skeleton;
        skeleton.pose().glow().forEach(this::light);
    }

    /** The ids of all that can glow. */
    public static Set<String> known() {
        var names = new TreeSet<String>();
        KNOWN.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The parts with what glows in this pose; throws {@link PoseProblem} for an unknown name. */
    public static List<Part> lit(List<Part> parts, Skeleton skeleton) {
        var muscles = new Muscles(skeleton);
        if (muscles.glowing.isEmpty()) return parts;
        return parts.stream().map(muscles::lit).toList();
    }

    private void light(String name, double share) {
        double strength = Math.ceil(Math.clamp(share, 0, 1) * STEPS - 1e-9) / STEPS;
        boolean left = name.endsWith(".left"), right = name.endsWith(".right");
        var id = left || right ? name.substring(0, name.lastIndexOf('.')) : name;
        var muscle = KNOWN.get(id);
        if (muscle == null)
            throw new PoseProblem("no muscle is called \"" + id + "\"; there are " + known());
        if (strength <= 0) return;
        if (!right) add(muscle, 1, strength);
        if (!left) add(muscle, -1, strength);
    }

    private void add(JsonNode muscle, int side, double strength) {
        var on = new TreeSet<String>();
        for (var part : muscle.path("on")) {
            on.add(part.asText());
            on.add(part.asText() + Skeleton.letter(side));
        }
        var regions = new ArrayList<Region>();
        for (var shape : muscle.path("shapes")) regions.add(region(shape, side));
        glowing.add(new Glowing(on, regions, strength));
    }

    private Region region(JsonNode shape, int side) {
        if (shape.has("joint")) {
            var anchor = anchor(shape, side);
            var centre = point(shape, side);
            return new Region.Ball(
                    centre, anchor.frame(), vec(shape.path("size")), shape.path("hole").asDouble());
        }
        double radius = shape.path("radius").asDouble();
        var from = point(shape.path("from"), side);
        return new Region.Band(
                new Bone(from, point(shape.path("to"), side), radius, radius, Vec.UP));
    }

    private Vec point(JsonNode place, int side) {
        var at = vec(place.path("at"));
        return anchor(place, side).point(at.x() * side, at.y(), at.z());
    }

    /** Upper arms and thighs have a frame of their own, whose up goes to the trunk. */
    private Anchor anchor(JsonNode place, int side) {
        var name = place.path("joint").asText();
        return switch (name) {
            case "chest", "waist", "pelvis", "neck", "head" -> skeleton.get(name);
            case "upperArm" -> {
                var shoulder = skeleton.get("shoulder", side).at();
                var elbow = skeleton.get("elbow", side);
                var up = shoulder.minus(elbow.at());
                // Where the elbow bends to is the back of the arm.
                yield new Anchor(shoulder, Frame.of(up, bend(elbow, up, -1).times(-1)));
            }
            case "thigh" -> {
                var hip = skeleton.get("hip", side).at();
                var knee = skeleton.get("knee", side);
                var up = hip.minus(knee.at());
                yield new Anchor(hip, Frame.of(up, bend(knee, up, 1)));
            }
            default -> skeleton.get(name, side);
        };
    }

    /** Where a joint points to, as the bone above it sees it. */
    private static Vec bend(Anchor joint, Vec above, int way) {
        var forward = joint.frame().forward();
        // A bent joint's lower bone lies on its inner side: an elbow's frame goes on, a knee's goes
        // back.
        var inner = joint.frame().up().across(above.unit());
        return forward.plus(inner.times(way)).across(above.unit());
    }

    private Part lit(Part part) {
        var here = glowing.stream().filter(each -> each.on.contains(part.name())).toList();
        if (here.isEmpty()) return part;
        var glow = new Glow(here);
        return part.painted(List.of(new Decal(GLOW, glow::strength), new Decal(RIM, glow::rim)));
    }

    private static Vec vec(JsonNode three) {
        return new Vec(
                three.path(0).asDouble(), three.path(1).asDouble(), three.path(2).asDouble());
    }

    private static JsonNode read() {
        try (var file = Muscles.class.getResourceAsStream("muscles.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Glowing(Set<String> on, List<Region> regions, double strength) {
        double distance(Vec point) {
            double nearest = Region.FAR;
            for (var region : regions) nearest = Math.min(nearest, region.distance(point));
            return nearest;
        }
    }

    /** What several muscles do to one point; glow and rim are asked for one after the other. */
    private static final class Glow {
        private final List<Glowing> muscles;
        private Vec point = Vec.ZERO;
        private double strength;
        private double rim;

        Glow(List<Glowing> muscles) {
            this.muscles = muscles;
            look(point);
        }

        double strength(Vec at) {
            look(at);
            return strength;
        }

        double rim(Vec at) {
            if (!at.equals(point)) look(at);
            return rim;
        }

        private void look(Vec at) {
            point = at;
            strength = 0;
            rim = 0;
            boolean within = false;
            for (var muscle : muscles) {
                double distance = muscle.distance(at);
                if (distance > 1) continue;
                within |= distance < RIM_FROM;
                strength = Math.max(strength, muscle.strength * step(distance));
                rim = Math.max(rim, 0.55 * muscle.strength);
            }
            if (within) rim = 0;
        }

        private static double step(double distance) {
            return distance < 0.5 ? 0.85 : distance < 0.78 ? 0.62 : 0.4;
        }
    }
}
