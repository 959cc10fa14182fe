package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

/** A joint and the frame of the bone that ends or begins there. */
public record Anchor(Vec at, Frame frame) {
    /** A point near the joint, given in its frame. */
    public Vec point(double left, double up, double forward) {
        return at.plus(frame.at(left, up, forward));
    }

    /** As {@link #point(double, double, double)}. */
    public Vec point(Vec local) {
        return at.plus(frame.at(local));
    }

    /** A point of the world, in the joint's frame. */
    public Vec local(Vec world) {
        return frame.local(world.minus(at));
    }
}
