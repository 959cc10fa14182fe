package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Ring;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/**
 * The skin of a hand: round bones that melt into one another in the palm and at the roots of thumb
 * and fingers.
 */
final class HandFlesh {
    /** How far away flesh begins to melt together, cm. */
    private static final double PALM_MELT = 1.3, FINGER_MELT = 0.45;

    /** What lies deeper is never seen. */
    private static final double HIDDEN = -0.55;

    private final HandBones hand;
    private final Anchor wrist;
    private final List<Bone> palm = new ArrayList<>();
    private final List<Bone> roots = new ArrayList<>();

    HandFlesh(HandBones hand, Anchor wrist) {
        this.hand = hand;
        this.wrist = wrist;
        double[] carpals = {1.25, 0.5, -0.35, -1.15};
        for (int i = 0; i < 4; i++) {
            var first = hand.fingers().get(i).getFirst();
            palm.add(soft(hand.point(carpals[i], -4.1, 0), 1.45, first.from(), first.fromRadius()));
            roots.add(first);
            if (i > 0) palm.add(web(hand.fingers().get(i - 1).getFirst(), first));
        }
        palm.add(soft(hand.point(-1.7, -3.4, 0.5), 1.5, hand.point(-2.6, 1.2, 0.45), 1.1));
        palm.add(soft(hand.point(1.6, -3.4, 0.6), 1.5, hand.thumb().getFirst().at(0.6), 1.45));
        palm.add(hand.thumb().getFirst());
        palm.add(soft(hand.thumb().getFirst().at(0.75), 0.7, hand.point(2.5, 1.2, 0.2), 0.8));
        for (int side : new int[] {1, -1})
            palm.add(
                    soft(
                            wrist.point(side * 0.9, -5, 0),
                            2.1,
                            wrist.point(side * 0.85, 0, 0),
                            1.85));
    }

    private static Bone soft(Vec from, double fromRadius, Vec to, double toRadius) {
        return new Bone(from, to, fromRadius, toRadius, new Vec(0.3, 0.5, 0.8));
    }

    /** Skin between two fingers. */
    private static Bone web(Bone first, Bone second) {
        return soft(first.at(0.3), 0.72, second.at(0.32), 0.72);
    }

    /** All surfaces, each a part of the same skin. */
    Mesh mesh() {
        var meshes = new ArrayList<Mesh>();
        meshes.add(melted(palmLoft()));
        for (var bone : palm) meshes.add(melted(bone.mesh()));
        for (var finger : hand.fingers()) {
            meshes.add(melted(finger.get(0).mesh()));
            meshes.add(finger.get(1).mesh());
            meshes.add(finger.get(2).mesh());
        }
        meshes.add(melted(hand.thumb().get(1).mesh()));
        meshes.add(hand.thumb().get(2).mesh());
        return Mesh.union(meshes);
    }

    /** The same without melting, which is nearly as good from afar. */
    Mesh bones() {
        var meshes = new ArrayList<Mesh>();
        meshes.add(palmLoft());
        for (var bone : palm) meshes.add(bone.mesh());
        for (var finger : hand.fingers()) for (var bone : finger) meshes.add(bone.mesh());
        for (var bone : hand.thumb()) meshes.add(bone.mesh());
        return Mesh.union(meshes);
    }

    private Mesh palmLoft() {
        var rings = new ArrayList<Ring>();
        double[][] table = {
            {-5.2, 2.4, 1.8, 0}, {-4, 2.9, 1.8, -0.1}, {-2.5, 3.6, 1.8, 0}, {-1, 4, 1.7, 0.1},
            {0.5, 4, 1.5, 0.1}, {2, 4, 1.4, 0.1}, {3.2, 4, 1.3, 0.1}, {4.3, 3.6, 1.1, 0.3}
        };
        for (var row : table) {
            var centre = hand.point(row[3], row[0], 0.1);
            rings.add(
                    new Ring(centre, hand.direction(row[1], 0, 0), hand.direction(0, 0, row[2]), 0)
                            .square(0.4));
        }
        return Shapes.loft(rings);
    }

    /** Moves a surface to where the molten flesh ends. */
    private Mesh melted(Mesh mesh) {
        var points = new ArrayList<Vec>();
        var normals = new ArrayList<Vec>();
        for (int i = 0; i < mesh.points().size(); i++) {
            var point = mesh.points().get(i);
            double distance = distance(point);
            if (distance < HIDDEN) {
                points.add(point);
                normals.add(mesh.normals().get(i));
                continue;
            }
            var slope = slope(point, distance);
            for (int step = 0; step < 2; step++) {
                point = point.minus(slope.times(distance));
                distance = distance(point);
            }
            points.add(point);
            normals.add(slope(point, distance));
        }
        return new Mesh(points, normals, mesh.triangles());
    }

    /** From the palm and the fingers' roots, negative within. */
    double distance(Vec point) {
        double all = palm(point);
        double nearest = all;
        for (var root : roots)
            nearest = Math.min(nearest, melt(all, root.distance(point), FINGER_MELT));
        return Math.min(nearest, melt(all, hand.thumb().get(1).distance(point), FINGER_MELT));
    }

    /** From the palm alone. */
    double palm(Vec point) {
        double all = 99;
        for (var bone : palm) all = melt(all, bone.distance(point), PALM_MELT);
        return all;
    }

    private Vec slope(Vec p, double here) {
        double step = 0.02;
        return new Vec(
                        distance(new Vec(p.x() + step, p.y(), p.z())) - here,
                        distance(new Vec(p.x(), p.y() + step, p.z())) - here,
                        distance(new Vec(p.x(), p.y(), p.z() + step)) - here)
                .unit();
    }

    private static double melt(double a, double b, double reach) {
        double share = Math.max(reach - Math.abs(a - b), 0) / reach;
        return Math.min(a, b) - share * share * reach / 4;
    }
}
