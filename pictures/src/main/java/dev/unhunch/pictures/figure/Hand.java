package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Ring;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.pose.Fingers;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** A palm, four fingers of three bones, and a thumb. */
final class Hand {
    private static final double[] LENGTHS = {4.4, 2.7, 2.2};
    private static final double[] FINGER = {0.97, 1.06, 1.0, 0.8};

    private final Anchor hand;
    private final Fingers fingers;
    private final int side;

    Hand(Skeleton skeleton, int side) {
        hand = skeleton.get("hand", side);
        fingers = skeleton.pose().fingers().of(side);
        this.side = side;
    }

    List<Part> parts(Look look) {
        var meshes = new ArrayList<Mesh>();
        meshes.add(palm());
        for (int finger = 0; finger < 4; finger++) meshes.add(finger(finger));
        meshes.add(thumb());
        var letter = Skeleton.letter(side);
        return List.of(
                new Part(
                        "hand" + letter,
                        "arm" + letter,
                        Material.of(look.skin()),
                        Mesh.union(meshes)));
    }

    private Mesh palm() {
        var rings = new ArrayList<Ring>();
        double[][] table = {
            {-5.6, 2.6, 1.9}, {-3, 3.6, 1.8}, {1, 4.3, 1.5}, {4, 4.2, 1.3}, {4.8, 3.8, 1.1}
        };
        for (var row : table)
            rings.add(
                    Ring.across(hand.frame(), hand.point(0, row[0], 0), row[1], row[2])
                            .square(0.4));
        return Shapes.loft(rings);
    }

    /** Points to the thumb's side. */
    private Vec thumbward() {
        return hand.frame().left().times(-side);
    }

    private Mesh finger(int finger) {
        double across = 3.1 - finger * 2.07;
        var at = hand.point(0, finger == 3 ? 3.6 : 4.3, 0).plus(thumbward().times(across));
        var frame = hand.frame().tilted((1.5 - finger) * fingers.spread() * -side);
        double[] bends = {
            fingers.knuckles().get(finger),
            fingers.middles().get(finger),
            fingers.ends().get(finger)
        };
        var bones = new ArrayList<Mesh>();
        double radius = finger == 3 ? 0.85 : 1.0;
        for (int bone = 0; bone < 3; bone++) {
            frame = frame.bent(bends[bone]);
            var next = at.plus(frame.up().times(LENGTHS[bone] * FINGER[finger]));
            bones.add(Shapes.capsule(at, radius - bone * 0.08, next, radius - bone * 0.08 - 0.08));
            at = next;
        }
        return Mesh.union(bones);
    }

    private Mesh thumb() {
        double across = fingers.thumbAcross();
        var root = hand.point(0, -3, 0.6).plus(thumbward().times(2.6));
        var palm = hand.frame().forward();
        var out = thumbward().times(1 - across).plus(palm.times(0.15 + across * 0.9));
        double angle = StrictMath.toRadians(22 + fingers.thumbAbduction());
        var along =
                hand.frame()
                        .up()
                        .times(StrictMath.cos(angle))
                        .plus(out.unit().times(StrictMath.sin(angle)));
        var first = root.plus(along.times(4));
        var inward = thumbward().times(-across).plus(palm.times(0.2)).plus(hand.frame().up());
        var second =
                first.plus(along.mix(inward.unit(), fingers.thumbBend() / 90).unit().times(3.4));
        var third =
                second.plus(along.mix(inward.unit(), fingers.thumbBend() / 45).unit().times(2.7));
        return Mesh.union(
                List.of(
                        Shapes.capsule(root, 1.7, first, 1.25),
                        Shapes.capsule(first, 1.25, second, 1.1),
                        Shapes.capsule(second, 1.1, third, 0.95)));
    }
}
