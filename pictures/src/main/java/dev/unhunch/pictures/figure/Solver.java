package dev.unhunch.pictures.figure;

import static dev.unhunch.pictures.figure.Proportions.ARM;
import static dev.unhunch.pictures.figure.Proportions.LEG;
import static dev.unhunch.pictures.figure.Proportions.PALM;

import dev.unhunch.pictures.pose.Limb;
import dev.unhunch.pictures.pose.Place;
import dev.unhunch.pictures.pose.Pose;
import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.TwoBones;
import dev.unhunch.pictures.space.TwoBones.Lengths;
import dev.unhunch.pictures.space.Vec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the joints of a pose: first the trunk and the head, then the legs, then the arms. */
public final class Solver {
    /**
     * An ankle that is nearly as high as that of who stands belongs to a foot flat on the floor.
     */
    private static final double FLAT = 0.8;

    private final Pose pose;
    private final Map<String, Anchor> anchors = new HashMap<>();
    private final Map<String, Double> missing = new HashMap<>();

    private Solver(Pose pose) {
        this.pose = pose;
    }

    /**
     * Finds all joints; throws {@link PoseProblem} where a place names a joint that is not known
     * yet.
     */
    public static Skeleton solve(Pose pose) {
        var solver = new Solver(pose);
        solver.trunk();
        for (int side : new int[] {1, -1}) solver.leg(side);
        for (int side : new int[] {1, -1}) solver.arm(side);
        return new Skeleton(pose, solver.anchors, solver.missing);
    }

    private void trunk() {
        var root = pose.pelvis();
        var pelvis = Frame.UPRIGHT.bent(root.pitch()).tilted(root.roll()).yawed(root.yaw());
        var halfLumbar = bent(pelvis, pose.lumbar(), 0.5);
        var lumbar = bent(pelvis, pose.lumbar(), 1);
        var halfThorax = bent(lumbar, pose.thorax(), 0.5);
        var thorax = bent(lumbar, pose.thorax(), 1);
        var waist = root.at().plus(halfLumbar.up().times(Proportions.LUMBAR));
        var chest = waist.plus(halfThorax.up().times(Proportions.THORAX));
        put("pelvis", root.at(), pelvis);
        put("waist", waist, lumbar);
        put("chest", chest, thorax);
        head(thorax, chest);
        for (int side : new int[] {1, -1}) {
            var shoulder = pose.shoulders().of(side);
            var at =
                    thorax.at(
                            side * (Proportions.SHOULDER - shoulder.retraction() * 0.35),
                            -2 + shoulder.elevation(),
                            -shoulder.retraction());
            put("shoulder" + Skeleton.letter(side), chest.plus(at), thorax);
            var hip = root.at().plus(pelvis.at(side * Proportions.HIP, -1, 0));
            put("hip" + Skeleton.letter(side), hip, pelvis);
        }
    }

    private void head(Frame thorax, Vec chest) {
        var neck = pose.neck();
        var middle = thorax.bent(neck.flexion() * 0.5).tilted(neck.tilt() * 0.5);
        var straight = thorax.bent(neck.flexion()).tilted(neck.tilt());
        var base = chest.plus(thorax.at(0, 2.5, -1.5));
        var centre =
                base.plus(middle.up().times(7.2))
                        .plus(straight.up().times(7.8))
                        .plus(straight.forward().times(2.4 + neck.poke()));
        put("neck", base, middle);
        put("head", centre, straight.twisted(neck.rotation()));
    }

    private static Frame bent(Frame frame, Pose.Bend bend, double share) {
        return frame.bent(bend.flexion() * share)
                .tilted(bend.tilt() * share)
                .twisted(bend.rotation() * share);
    }

    private void leg(int side) {
        var letter = Skeleton.letter(side);
        var limb = pose.feet().of(side);
        var hip = get("hip" + letter);
        var target = place(limb.target(), hip, side);
        var bendsTo =
                limb.bendsTo()
                        .map(to -> direction(to, hip.frame(), side))
                        .orElse(hip.frame().forward());
        var bones = TwoBones.reach(hip.at(), target, LEG, bendsTo);
        var shin = bones.middle().minus(bones.end()).unit();
        boolean stands = Math.abs(bones.end().y() - Proportions.ANKLE) < FLAT && shin.y() > 0.4;
        var toes =
                limb.pointing()
                        .map(to -> direction(to, hip.frame(), side))
                        .orElseGet(() -> ahead(hip.frame(), stands ? Vec.UP : shin, side))
                        .unit();
        var up =
                limb.facing()
                        .map(to -> direction(to, hip.frame(), side).times(-1))
                        .orElse(stands ? Vec.UP : shin);
        put("knee" + letter, bones.middle(), Frame.of(shin, bendsTo));
        foot(letter, bones.end(), Frame.of(toes, up));
        missing.put("foot" + letter, bones.missing());
    }

    /** A foot's forward is its toes and its up is the instep. */
    private void foot(String letter, Vec ankle, Frame foot) {
        var frame = new Frame(foot.left().times(-1), foot.forward(), foot.up());
        put("ankle" + letter, ankle, frame);
        put("toe" + letter, ankle.plus(foot.up().times(16)), frame);
    }

    private static Vec ahead(Frame pelvis, Vec shin, int side) {
        return pelvis.forward().plus(pelvis.left().times(0.12 * side)).across(shin);
    }

    private void arm(int side) {
        var letter = Skeleton.letter(side);
        Limb limb = pose.hands().of(side);
        var shoulder = get("shoulder" + letter);
        var thorax = shoulder.frame();
        var target = place(limb.target(), shoulder, side);
        var bendsTo =
                limb.bendsTo()
                        .map(to -> direction(to, thorax, side))
                        .orElse(thorax.at(side * 0.5, -0.2, -1));
        var pointing = limb.pointing().map(to -> direction(to, thorax, side).unit());
        var bones = armTo(shoulder.at(), target, pointing, bendsTo);
        var wrist =
                pointing.isPresent() ? bones.end() : on(bones.middle(), bones.end(), ARM.lower());
        var forearm = wrist.minus(bones.middle()).unit();
        var fingers = pointing.orElse(forearm);
        var palm =
                limb.facing()
                        .map(to -> direction(to, thorax, side))
                        .orElse(thorax.left().times(-side));
        var hand = Frame.of(fingers, palm);
        put("elbow" + letter, bones.middle(), Frame.of(forearm, bendsTo));
        put("wrist" + letter, wrist, Frame.of(forearm, hand.forward()));
        put("hand" + letter, wrist.plus(fingers.times(PALM)), hand);
        missing.put("hand" + letter, bones.missing());
    }

    private static Vec on(Vec from, Vec towards, double distance) {
        return from.plus(towards.minus(from).unit().times(distance));
    }

    /** To the wrist where fingers point somewhere, else right to the palm. */
    private static TwoBones armTo(Vec shoulder, Vec palm, Optional<Vec> pointing, Vec bendsTo) {
        if (pointing.isEmpty())
            return TwoBones.reach(
                    shoulder, palm, new Lengths(ARM.upper(), ARM.lower() + PALM), bendsTo);
        return TwoBones.reach(shoulder, palm.minus(pointing.get().times(PALM)), ARM, bendsTo);
    }

    private Vec place(Place place, Anchor root, int side) {
        return switch (place) {
            case Place.World(var point) -> point;
            case Place.Own(var offset) -> root.at().plus(root.frame().at(mirrored(offset, side)));
            case Place.From(var joint, var offset) -> {
                var anchor = named(joint, side);
                yield anchor.at().plus(anchor.frame().at(mirrored(offset, side)));
            }
            case Place.Between(var first, var second, var share) ->
                    place(first, root, side).mix(place(second, root, side), share);
        };
    }

    private Vec direction(Place place, Frame own, int side) {
        return switch (place) {
            case Place.World(var point) -> point;
            case Place.Own(var offset) -> own.at(mirrored(offset, side));
            case Place.From(var joint, var offset) ->
                    named(joint, side).frame().at(mirrored(offset, side));
            case Place.Between(var first, var second, var share) ->
                    direction(first, own, side)
                            .unit()
                            .mix(direction(second, own, side).unit(), share);
        };
    }

    private static Vec mirrored(Vec offset, int side) {
        return new Vec(offset.x() * side, offset.y(), offset.z());
    }

    private Anchor named(String joint, int side) {
        var anchor = anchors.get(joint);
        if (anchor == null) anchor = anchors.get(joint + Skeleton.letter(side));
        if (anchor == null)
            throw new PoseProblem(
                    "\"from\": \""
                            + joint
                            + "\" is no joint, or not one that is known by then; there are "
                            + new TreeSet<>(anchors.keySet()));
        return anchor;
    }

    private Anchor get(String joint) {
        return named(joint, 1);
    }

    private void put(String joint, Vec at, Frame frame) {
        anchors.put(joint, new Anchor(at, frame));
    }
}
