package dev.unhunch.pictures.mesh;

import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;

/** A tube with round ends in few triangles, for small things of which there are many. */
public final class Pill {
    private static final int ROWS = 4;

    private Pill() {}

    /** From the middle of one end to the middle of the other. */
    public static Mesh of(Vec from, double fromRadius, Vec to, double toRadius) {
        var frame = Frame.of(to.minus(from), new Vec(0.13, 0.29, 0.95));
        var rings = new ArrayList<Ring>();
        for (int row = 0; row <= ROWS; row++)
            rings.add(ring(frame, from, fromRadius, (row / (double) ROWS - 1) * 90));
        for (double share : new double[] {0.25, 0.5, 0.75})
            rings.add(
                    ring(
                            frame,
                            from.mix(to, share),
                            fromRadius + (toRadius - fromRadius) * share,
                            0));
        for (int row = 0; row <= ROWS; row++)
            rings.add(ring(frame, to, toRadius, row / (double) ROWS * 90));
        return Shapes.loft(rings);
    }

    private static Ring ring(Frame frame, Vec centre, double radius, double latitude) {
        double angle = StrictMath.toRadians(latitude);
        double width = Math.max(1e-3, StrictMath.cos(angle)) * radius;
        return Ring.across(
                frame, centre.plus(frame.up().times(radius * StrictMath.sin(angle))), width, width);
    }
}
