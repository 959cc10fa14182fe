package dev.unhunch.pictures.check;

import dev.unhunch.pictures.figure.Anchor;
import dev.unhunch.pictures.figure.Skeleton;
import dev.unhunch.pictures.pose.Pose;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/**
 * How far joints move in healthy adults, in degrees: the ranges of the American Academy of
 * Orthopaedic Surgeons (Joint Motion, 1965), with some room, since our trunk has two joints where a
 * spine has seventeen and a shoulder's range includes the shoulder blade's.
 */
final class HumanRange {
    private final Skeleton skeleton;
    private final List<String> problems = new ArrayList<>();

    private HumanRange(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    static List<String> problems(Skeleton skeleton) {
        var range = new HumanRange(skeleton);
        range.trunk();
        for (int side : new int[] {1, -1}) {
            range.arm(side);
            range.leg(side);
        }
        return range.problems;
    }

    private void trunk() {
        Pose pose = skeleton.pose();
        var neck = pose.neck();
        within("neck rotation", neck.rotation(), -80, 80);
        within("neck flexion", neck.flexion(), -60, 60);
        within("neck tilt", neck.tilt(), -45, 45);
        within("neck poke (cm)", neck.poke(), -4, 6);
        bend("lumbar", pose.lumbar(), new Vec(60, 18, 30));
        bend("thorax", pose.thorax(), new Vec(50, 45, 30));
    }

    private void bend(String part, Pose.Bend bend, Vec most) {
        within(part + " flexion", bend.flexion(), -35, most.x());
        within(part + " rotation", bend.rotation(), -most.y(), most.y());
        within(part + " tilt", bend.tilt(), -most.z(), most.z());
    }

    private void arm(int side) {
        var name = side > 0 ? "left " : "right ";
        var shoulder = skeleton.get("shoulder", side);
        var elbow = skeleton.get("elbow", side);
        var wrist = skeleton.get("wrist", side);
        var hand = skeleton.get("hand", side);
        var upper = elbow.at().minus(shoulder.at());
        var fore = wrist.at().minus(elbow.at());
        within(name + "elbow flexion", upper.angleTo(fore), 0, 152);
        within(name + "wrist bend", fore.angleTo(hand.frame().up()), 0, 92);
        var girdle = skeleton.pose().shoulders().of(side);
        within(name + "shoulder elevation (cm)", girdle.elevation(), -4, 9);
        within(name + "shoulder retraction (cm)", girdle.retraction(), -7, 7);
        // Behind the back the upper arm goes only so far; raised overhead it may lean back a
        // little.
        double behind = -shoulder.frame().local(upper.unit()).z();
        within(name + "upper arm behind the trunk", arcsine(behind), -90, 68);
    }

    private void leg(int side) {
        var name = side > 0 ? "left " : "right ";
        var hip = skeleton.get("hip", side);
        var knee = skeleton.get("knee", side);
        var ankle = skeleton.get("ankle", side);
        var thigh = knee.at().minus(hip.at());
        var shin = ankle.at().minus(knee.at());
        within(name + "knee flexion", thigh.angleTo(shin), 0, 155);
        var local = hip.frame().local(thigh.unit());
        double flexion = StrictMath.toDegrees(StrictMath.atan2(local.z(), -local.y()));
        if (Math.abs(local.x()) < 0.8) within(name + "hip flexion", flexion, -35, 140);
        within(name + "hip abduction", arcsine(local.x() * side), -45, 62);
        within(name + "ankle", toes(ankle).angleTo(shin), 25, 130);
    }

    private static Vec toes(Anchor ankle) {
        return ankle.frame().forward();
    }

    private static double arcsine(double value) {
        return StrictMath.toDegrees(StrictMath.asin(Math.clamp(value, -1, 1)));
    }

    private void within(String what, double value, double least, double most) {
        if (value < least - 0.5 || value > most + 0.5)
            problems.add(
                    what
                            + " is "
                            + Math.round(value)
                            + ", but people do "
                            + Math.round(least)
                            + " to "
                            + Math.round(most));
    }
}
