package dev.unhunch.pictures.mesh;

import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

/**
 * An ellipse through which a loft goes.
 *
 * @param sideways half of its width, as a direction
 * @param forward half of its depth, as a direction
 * @param squareness 0 is an ellipse, 1 nearly a rectangle
 */
public record Ring(Vec centre, Vec sideways, Vec forward, double squareness) {
    /** A circle about a direction. */
    public static Ring round(Vec centre, Vec along, double radius) {
        var frame = Frame.of(along, new Vec(0.13, 0.29, 0.95));
        return new Ring(centre, frame.left().times(radius), frame.forward().times(radius), 0);
    }

    /** An ellipse across a frame's up. */
    public static Ring across(Frame frame, Vec centre, double halfWidth, double halfDepth) {
        return new Ring(centre, frame.left().times(halfWidth), frame.forward().times(halfDepth), 0);
    }

    /** The same with other corners. */
    public Ring square(double newSquareness) {
        return new Ring(centre, sideways, forward, newSquareness);
    }

    /** A point of the ring. */
    Vec point(double radians) {
        double c = StrictMath.cos(radians), s = StrictMath.sin(radians);
        var power = 1 - 0.6 * squareness;
        return centre.plus(sideways.times(rounded(c, power)))
                .plus(forward.times(rounded(s, power)));
    }

    private static double rounded(double value, double power) {
        return power == 1 ? value : Math.signum(value) * StrictMath.pow(Math.abs(value), power);
    }
}
