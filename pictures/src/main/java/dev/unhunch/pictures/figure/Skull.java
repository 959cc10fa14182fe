package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Grid;
import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The surface of a head without nose, ears and hair, in the head's own frame: x to the left, y up,
 * z to the front, from the middle of the head.
 */
final class Skull {
    /** Height; half width; how far it goes to the front and to the back; where it is widest. */
    private static final double[][] TABLE = {
        {-11.1, 0.02, 4.82, 4.78, 4.8},
        {-11.0, 1.8, 6.7, 2.4, 4.6},
        {-10.4, 3.1, 7.75, 0.2, 3.6},
        {-9.2, 4.35, 8.3, -1.6, 2.4},
        {-7.6, 5.45, 8.35, -3.4, 1.0},
        {-6.6, 5.86, 8.42, -4.46, 0.62},
        {-6.2, 6.02, 8.45, -4.89, 0.47},
        {-5.85, 6.16, 8.46, -5.25, 0.34},
        {-5.4, 6.33, 8.48, -5.74, 0.18},
        {-4.4, 6.7, 8.5, -6.8, -0.2},
        {-2.8, 7.1, 8.45, -8.3, -0.4},
        {-1.0, 7.4, 8.35, -9.2, -0.6},
        {0.6, 7.5, 8.35, -9.7, -0.8},
        {2.2, 7.5, 8.75, -9.9, -0.9},
        {4.2, 7.25, 8.6, -9.9, -1.0},
        {6.2, 6.75, 7.7, -9.3, -1.0},
        {8.0, 5.75, 6.1, -8.0, -1.0},
        {9.5, 4.2, 3.9, -5.9, -1.0},
        {10.5, 2.1, 1.5, -3.6, -1.0},
        {10.9, 0.02, -0.98, -1.02, -1.0},
    };

    private static final int COLUMNS = 68;
    private static final int STEPS = 2;

    /** The face is a little flatter than an ellipse. */
    private static final double FLAT = 0.9;

    /** With the mouth shut. */
    static final Mesh REST = mesh(UnaryOperator.identity());

    private Skull() {}

    /** The whole surface, each point moved. */
    static Mesh mesh(UnaryOperator<Vec> moved) {
        var rows = new ArrayList<List<Vec>>();
        for (var row : Curve.through(TABLE, STEPS)) rows.add(row(row, moved));
        return Grid.closed(rows);
    }

    /** Degrees from the front, 0 to 180. */
    static double angle(Vec local) {
        return StrictMath.toDegrees(StrictMath.atan2(Math.abs(local.x()), local.z() + 0.8));
    }

    private static List<Vec> row(double[] row, UnaryOperator<Vec> moved) {
        var points = new ArrayList<Vec>();
        for (int i = 0; i < COLUMNS; i++) {
            // Points lie closer together in the face. Seen from above they go from left to front.
            double t = 1 - 2.0 * i / COLUMNS;
            points.add(moved.apply(point(row, Math.PI * Math.signum(t) * power(t, 1.35))));
        }
        return points;
    }

    private static Vec point(double[] row, double angle) {
        double s = StrictMath.sin(angle), c = StrictMath.cos(angle);
        double width = row[1], middle = row[4];
        return c > 0
                ? new Vec(
                        width * Math.signum(s) * power(s, FLAT),
                        row[0],
                        middle + (row[2] - middle) * power(c, FLAT))
                : new Vec(width * s, row[0], middle + (middle - row[3]) * c);
    }

    private static double power(double value, double exponent) {
        return StrictMath.pow(Math.abs(value), exponent);
    }
}
