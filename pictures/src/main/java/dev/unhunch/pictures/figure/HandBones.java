package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.pose.Fingers;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the bones of a hand are. Lengths of bones follow the mean of adult hands (Buryanov and
 * Kotiuk 2010), thicknesses are a little larger, so that hands can be read in small pictures.
 */
final class HandBones {
    /** Knuckles of index to little finger: towards the thumb, towards the fingers. */
    private static final double[][] KNUCKLES = {
        {2.95, 4.0}, {1.02, 4.3}, {-0.92, 3.9}, {-2.7, 3.0}
    };

    private static final double[][] LENGTHS = {
        {4.2, 2.5, 1.6}, {4.6, 2.9, 1.7}, {4.3, 2.7, 1.7}, {3.4, 2.0, 1.5}
    };

    /** At the knuckle, the middle joint, the end joint and the tip. */
    private static final double[] RADII = {1.1, 1.01, 0.92, 0.78};

    private static final double LITTLE = 0.87;

    /** Closed fingers lean together, degrees at a right angle. */
    private static final double CONVERGENCE = 2.2;

    private final Anchor hand;
    private final int side;
    private final List<List<Bone>> fingers = new ArrayList<>();
    private final List<Bone> thumb;

    HandBones(Anchor hand, Fingers shape, int side) {
        this.hand = hand;
        this.side = side;
        for (int i = 0; i < 4; i++) fingers.add(finger(i, shape));
        thumb = new Thumb(this, shape).bones();
    }

    /** From the index finger to the little one, each from the knuckle to the tip. */
    List<List<Bone>> fingers() {
        return fingers;
    }

    /** Of the palm, then two beyond it. */
    List<Bone> thumb() {
        return thumb;
    }

    /** A point of the hand: to the thumb's side, to the fingers, to the palm's side. */
    Vec point(double thumbward, double up, double palmward) {
        return hand.point(-side * thumbward, up, palmward);
    }

    /** A direction, as {@link #point}. */
    Vec direction(double thumbward, double up, double palmward) {
        return hand.frame().at(-side * thumbward, up, palmward);
    }

    /** A point of the world as {@link #point} would have it. */
    Vec local(Vec world) {
        var local = hand.frame().local(world.minus(hand.at()));
        return new Vec(-side * local.x(), local.y(), local.z());
    }

    private List<Bone> finger(int finger, Fingers shape) {
        var at = point(KNUCKLES[finger][0], KNUCKLES[finger][1], -0.1);
        double[] bends = {
            shape.knuckles().get(finger), shape.middles().get(finger), shape.ends().get(finger)
        };
        double lean = shape.spread() - CONVERGENCE * Math.max(0, bends[1]) / 90;
        var frame = hand.frame().tilted((1.5 - finger) * lean * -side);
        double thick = finger == 3 ? LITTLE : 1;
        var bones = new ArrayList<Bone>();
        for (int bone = 0; bone < 3; bone++) {
            frame = frame.bent(bends[bone]);
            var next = at.plus(frame.up().times(LENGTHS[finger][bone]));
            bones.add(
                    new Bone(
                            at,
                            next,
                            RADII[bone] * thick,
                            RADII[bone + 1] * thick,
                            frame.forward()));
            at = next;
        }
        return List.copyOf(bones);
    }
}
