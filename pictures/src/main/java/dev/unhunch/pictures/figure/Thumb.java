package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.pose.Fingers;
import dev.unhunch.pictures.space.TwoBones;
import dev.unhunch.pictures.space.TwoBones.Lengths;
import dev.unhunch.pictures.space.Vec;

import java.util.List;

/**
 * Bends a thumb: freely beside the hand, across the palm, to a finger's tip, or over closed
 * fingers.
 */
final class Thumb {
    private static final double METACARPAL = 4.3, FIRST = 3.2, SECOND = 2.1;
    private static final double ROOT = 1.5, KNUCKLE = 1.2, JOINT = 1.06, TIP = 0.84;

    private final HandBones hand;
    private final Fingers shape;
    private final Vec root;

    Thumb(HandBones hand, Fingers shape) {
        this.hand = hand;
        this.shape = shape;
        root = hand.point(2.1, -3.6, 0.7);
    }

    List<Bone> bones() {
        var joints = free();
        joints = mixed(joints, across(), shape.thumbAcross());
        joints = mixed(joints, touching(), shape.thumbTouch());
        joints = mixed(joints, over(), shape.thumbOver());
        return List.of(
                new Bone(root, joints.knuckle, ROOT, KNUCKLE, joints.pulp),
                new Bone(joints.knuckle, joints.middle, KNUCKLE, JOINT, joints.pulp),
                new Bone(joints.middle, joints.tip, JOINT, TIP, joints.pulp));
    }

    /** Beside the hand, as far from it as abduction says. */
    private Joints free() {
        double angle = StrictMath.toRadians(17 + shape.thumbAbduction() * 1.05);
        var aside = hand.direction(0.95, 0, 0.35).unit();
        var up = hand.direction(0, 1, 0);
        var out = up.times(StrictMath.cos(angle)).plus(aside.times(StrictMath.sin(angle))).unit();
        var pulp = hand.direction(-1, 0.1, 0.75).across(out).unit();
        // A thumb that is not bent leans back a little towards the fingers, as thumbs do.
        var first = turned(out, pulp, 6 + shape.thumbBend() * 0.5);
        var second = turned(out, pulp, 4 + shape.thumbBend() * 1.3);
        var knuckle = root.plus(out.times(METACARPAL));
        var middle = knuckle.plus(first.times(FIRST));
        return new Joints(knuckle, middle, middle.plus(second.times(SECOND)), pulp);
    }

    /** Before the palm, the tip at the little finger's base. */
    private Joints across() {
        return reaching(
                hand.point(-1.9, 2.3, 2.2), hand.direction(0.5, -0.3, 1), hand.direction(0, 0, -1));
    }

    /** Pulp to pulp with a finger, or between two. */
    private Joints touching() {
        double finger = Math.clamp(shape.thumbFinger(), 0, 3);
        int first = (int) finger, second = Math.min(3, first + 1);
        var target = pad(first).mix(pad(second), finger - first);
        var tip = hand.fingers().get(first).get(2).to();
        return reaching(target, hand.direction(0.9, -0.3, 0.75), tip.minus(target));
    }

    private Vec pad(int finger) {
        var end = hand.fingers().get(finger).get(2);
        return end.at(0.9).plus(end.pulp().times((end.toRadius() + TIP) * 0.97));
    }

    /** Across the closed fingers, from outside. */
    private Joints over() {
        var index = hand.fingers().get(0);
        var middle = hand.fingers().get(1);
        var away = middle.get(1).back().plus(middle.get(2).back()).unit();
        var on = index.get(1).at(0.9).mix(middle.get(1).at(0.9), 0.5);
        var target = on.plus(away.times(middle.get(1).toRadius() + TIP * 0.95));
        return reaching(target, away.plus(hand.direction(0.9, -0.2, 0)), away.times(-1));
    }

    /** Brings the tip to a place; the thumb's middle joint points to a side. */
    private Joints reaching(Vec target, Vec side, Vec pulp) {
        var way = target.minus(root).unit();
        var out = way.plus(hand.direction(0.3, 0.05, 0.3)).unit();
        var knuckle = root.plus(out.times(METACARPAL));
        var bones = TwoBones.reach(knuckle, target, new Lengths(FIRST, SECOND), side);
        return new Joints(knuckle, bones.middle(), bones.end(), pulp.unit());
    }

    private Joints mixed(Joints from, Joints to, double share) {
        if (share <= 0) return from;
        // The bones keep their lengths on the way.
        var knuckle = towards(root, from.knuckle.mix(to.knuckle, share), METACARPAL);
        var middle = towards(knuckle, from.middle.mix(to.middle, share), FIRST);
        var tip = towards(middle, from.tip.mix(to.tip, share), SECOND);
        return new Joints(knuckle, middle, tip, from.pulp.mix(to.pulp, share).unit());
    }

    private static Vec towards(Vec from, Vec to, double length) {
        return from.plus(to.minus(from).unit().times(length));
    }

    private static Vec turned(Vec along, Vec towards, double degrees) {
        double angle = StrictMath.toRadians(degrees);
        return along.times(StrictMath.cos(angle)).plus(towards.times(StrictMath.sin(angle)));
    }

    private record Joints(Vec knuckle, Vec middle, Vec tip, Vec pulp) {}
}
