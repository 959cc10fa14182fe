package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Ring;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** A nose, from between the eyes to the nostrils. */
final class Nose {
    /** Height; half width; the front of it; all at the face's surface behind. */
    private static final double[][] TABLE = {
        {-4.35, 0.3, 8.7},
        {-4.25, 1.15, 9.6},
        {-3.9, 1.6, 10.35},
        {-3.4, 1.6, 10.75},
        {-2.8, 1.3, 10.6},
        {-2.0, 1.02, 10.1},
        {-1.0, 0.86, 9.5},
        {0.2, 0.8, 8.9},
        {1.4, 0.85, 8.6},
    };

    private static final double BACK = 7.2;

    private Nose() {}

    static Mesh mesh(Anchor head) {
        var rings = new ArrayList<Ring>();
        for (var row : Curve.through(TABLE, 3)) {
            double middle = (row[2] + BACK) / 2;
            rings.add(
                    Ring.across(
                            head.frame(),
                            head.point(0, row[0], middle),
                            row[1],
                            (row[2] - BACK) / 2));
        }
        return Shapes.loft(rings);
    }

    static List<Paint.Flat> nostrils() {
        return List.of((x, y) -> isNostril(x - 0.72, y), (x, y) -> isNostril(x + 0.72, y));
    }

    /** The middle of what is painted. */
    static Vec base() {
        return new Vec(0, -4, 9.4);
    }

    private static boolean isNostril(double x, double y) {
        double dx = x / 0.42, dy = (y + 4.12) / 0.24;
        return dx * dx + dy * dy < 1;
    }
}
