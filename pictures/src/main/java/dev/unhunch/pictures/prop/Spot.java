package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

/**
 * Where a thing is and how it lies.
 *
 * @param side -1 where the thing belongs to a joint of the right side, which mirrors its x
 */
record Spot(Vec at, Frame frame, int side) {
    /** A place of the thing, in the world. */
    Vec point(double x, double y, double z) {
        return at.plus(frame.at(x * side, y, z));
    }

    /** As {@link #point(double, double, double)}. */
    Vec point(Vec local) {
        return point(local.x(), local.y(), local.z());
    }

    /** A place of the thing above or below, at a height of the world. */
    Vec atHeight(double x, double z, double height) {
        var point = point(x, 0, z);
        return new Vec(point.x(), height, point.z());
    }

    /** The same thing elsewhere, given in its own directions. */
    Spot moved(double x, double y, double z) {
        return new Spot(point(x, y, z), frame, side);
    }

    /** Turned about its own up. */
    Spot turned(double degrees) {
        return new Spot(at, frame.twisted(degrees * side), side);
    }
}
