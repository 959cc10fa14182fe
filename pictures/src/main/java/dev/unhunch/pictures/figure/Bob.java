package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Grid;
import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** Smooth hair down to the chin, with a fringe. */
final class Bob {
    /** Height; half width; front; back. */
    private static final double[][] TABLE = {
        {-9.6, 7.6, 5.2, -8.6},
        {-9.0, 8.5, 6.2, -9.6},
        {-7.0, 9.2, 7.0, -10.6},
        {-4.0, 9.2, 7.8, -11.2},
        {0, 8.8, 8.6, -11.4},
        {3, 8.6, 9.3, -11.4},
        {5.5, 8.3, 9.2, -11.1},
        {8, 7.4, 7.9, -10.0},
        {10, 5.9, 5.6, -8.2},
        {11.4, 3.8, 2.7, -5.4},
        {12.0, 1.9, 0.7, -2.9},
        {12.15, 0.02, -0.98, -1.02},
    };

    private static final int COLUMNS = 72;

    /** The edge beside the face: height and degrees from the front. */
    private static final double[][] EDGE = {
        {-9.6, 44}, {-6, 50}, {-2, 58}, {1.5, 60}, {3.6, 52},
    };

    private static final double FRINGE = 3.5;

    private final Anchor head;

    Bob(Anchor head) {
        this.head = head;
    }

    Part part(Material material) {
        return new Part("hair", "hair", material, mesh()).keeping(this::isHair);
    }

    private boolean isHair(Vec world) {
        var p = head.local(world);
        double angle = Skull.angle(p);
        if (angle > 60) return true;
        // The fringe is cut in a slight curve.
        if (p.y() > FRINGE - 0.0004 * angle * angle) return true;
        return angle > HairDo.height(EDGE, p.y());
    }

    private Mesh mesh() {
        var rows = new ArrayList<List<Vec>>();
        for (var row : Curve.through(TABLE, 3)) {
            var points = new ArrayList<Vec>();
            for (int i = 0; i < COLUMNS; i++) {
                double angle = Math.PI * (1 - 2.0 * i / COLUMNS);
                double s = StrictMath.sin(angle), c = StrictMath.cos(angle);
                double z = -1 + (c > 0 ? (row[2] + 1) * c : (-1 - row[3]) * c);
                // Longer behind, so that no light falls between hair and neck.
                double down = c < 0 && row[0] < -5 ? 1.2 * c : 0;
                points.add(head.point(row[1] * s, row[0] + down, z));
            }
            rows.add(points);
        }
        return Grid.closed(rows);
    }
}
