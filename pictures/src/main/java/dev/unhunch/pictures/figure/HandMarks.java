package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/**
 * Nails, creases and the lines between fingers. They are thin, so that only close views show them.
 */
final class HandMarks {
    /** Half the width of a line where two fingers touch, cm. */
    private static final double SEAM = 0.11;

    /** Half the width of a crease, cm. */
    private static final double CREASE = 0.055;

    /** Up to here along the first bone, fingers are one with the palm. */
    private static final double WEB = 0.44;

    /** Lines of a palm: to the thumb, to the fingers. */
    private static final double[][][] PALM_LINES = {
        {{-3.3, 1.7}, {-1.6, 2.2}, {0.2, 2.9}, {1.3, 4.0}},
        {{3.4, 1.7}, {1.6, 1.2}, {-0.4, 0.2}, {-1.9, -0.9}},
        {{3.3, 1.6}, {1.9, 0.6}, {0.9, -1.0}, {0.5, -3.4}}
    };

    private final HandBones hand;
    private final HandFlesh flesh;
    private final List<Bone> ends = new ArrayList<>();

    HandMarks(HandBones hand, HandFlesh flesh) {
        this.hand = hand;
        this.flesh = flesh;
        for (var finger : hand.fingers()) ends.add(finger.get(2));
        ends.add(hand.thumb().get(2));
    }

    /** Beside the lines between fingers, the rest only where it can be seen. */
    List<Decal> decals(int skin, Detail detail) {
        var decals = new ArrayList<>(new Nails(ends).decals(skin));
        decals.add(new Decal(Colour.darker(skin, 0.42), point -> seam(point) ? 1 : 0));
        if (detail == Detail.CLOSE)
            decals.add(new Decal(Colour.darker(skin, 0.3), point -> crease(point) ? 1 : 0));
        return decals;
    }

    /** Where what belongs to one finger touches another, the thumb or the palm. */
    private boolean seam(Vec point) {
        int touched = 0;
        boolean inner = false;
        for (var finger : hand.fingers()) {
            double near = 99;
            for (int bone = 0; bone < 3; bone++) {
                double distance = finger.get(bone).distance(point);
                if (bone == 0 && finger.get(0).share(point) < WEB) distance = 99;
                if (bone > 0 && distance < SEAM) inner = true;
                near = Math.min(near, distance);
            }
            if (near < SEAM) touched++;
        }
        double thumb =
                Math.min(
                        hand.thumb().get(2).distance(point),
                        hand.thumb().get(1).share(point) < 0.3
                                ? 99
                                : hand.thumb().get(1).distance(point));
        if (thumb < SEAM) {
            touched++;
            inner = true;
        }
        if (touched > 1) return true;
        return inner && flesh.palm(point) < SEAM;
    }

    private boolean crease(Vec point) {
        for (var finger : hand.fingers())
            for (int bone = 0; bone < 3; bone++) {
                var each = finger.get(bone);
                var from = point.minus(each.from());
                double side = from.dot(each.pulp());
                if (Math.abs(from.dot(each.along())) > 0.4 || from.length() > 1.3) {
                    if (bone > 0 || !atRoot(each, point)) continue;
                    return true;
                }
                if (bone > 0 && atJoint(each, from, side, bone)) return true;
            }
        return palmLine(point);
    }

    private static boolean atRoot(Bone first, Vec point) {
        var from = point.minus(first.at(0.5));
        return Math.abs(from.dot(first.along())) < CREASE
                && from.dot(first.pulp()) > 0.5
                && from.length() < first.radius(0.5) + 0.2;
    }

    private static boolean atJoint(Bone bone, Vec from, double side, int number) {
        double along = from.dot(bone.along());
        double aside = Math.abs(from.dot(bone.along().cross(bone.pulp())));
        // Bent backs are smooth, bent insides fold by themselves.
        if (side > 0) return Math.abs(along) < CREASE && aside < 0.75;
        double apart = number == 1 ? 0.14 : 0.08;
        return side < -0.5
                && aside < (number == 1 ? 0.42 : 0.34)
                && Math.abs(Math.abs(along) + aside * 0.15 - apart) < CREASE * 0.7;
    }

    private boolean palmLine(Vec point) {
        var p = hand.local(point);
        if (p.z() < 0.5 || p.z() > 3 || flesh.palm(point) > 0.15) return false;
        for (var line : PALM_LINES)
            for (int i = 0; i + 1 < line.length; i++)
                if (distance(p, line[i], line[i + 1]) < CREASE * 1.2) return true;
        return false;
    }

    private static double distance(Vec p, double[] a, double[] b) {
        double x = b[0] - a[0], y = b[1] - a[1];
        double share =
                Math.clamp(((p.x() - a[0]) * x + (p.y() - a[1]) * y) / (x * x + y * y), 0, 1);
        double dx = p.x() - a[0] - x * share, dy = p.y() - a[1] - y * share;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
