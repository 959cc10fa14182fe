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

    private final HandBones hand;
    private final Flesh flesh;

    HandFlesh(HandBones hand, Anchor wrist) {
        this.hand = hand;
        var palm = new ArrayList<Bone>();
        var roots = new ArrayList<Bone>();
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
        // Round where it leaves the forearm, flat at the wrist.
        for (int side : new int[] {1, -1})
            palm.add(
                    soft(
                            wrist.point(side * 0.15, -8.2, 0),
                            3.05,
                            wrist.point(side * 0.95, 0, 0),
                            1.8));
        roots.add(hand.thumb().get(1));
        flesh = new Flesh(palm, PALM_MELT, roots, FINGER_MELT);
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
        var meshes = new ArrayList<>(flesh.meshes());
        meshes.add(flesh.melted(palmLoft()));
        return withEnds(meshes);
    }

    /** The same without melting, which is nearly as good from afar. */
    Mesh bones() {
        var meshes = new ArrayList<>(flesh.bones());
        meshes.add(palmLoft());
        return withEnds(meshes);
    }

    /** With what lies beyond the roots of thumb and fingers. */
    private Mesh withEnds(List<Mesh> meshes) {
        for (var finger : hand.fingers())
            for (var bone : finger.subList(1, 3)) meshes.add(bone.mesh());
        meshes.add(hand.thumb().getLast().mesh());
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

    /** From the palm alone. */
    double palm(Vec point) {
        return flesh.toBody(point);
    }
}
