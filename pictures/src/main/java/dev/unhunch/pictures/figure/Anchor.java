package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

/** A joint and the frame of the bone that ends or begins there. */
public record Anchor(Vec at, Frame frame) {
    /** A point near the joint, given in its frame. */
    public Vec point(double left, double up, double forward) {
        return at.plus(frame.at(left, up, forward));
    }
}
