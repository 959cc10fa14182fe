package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Thin round rims. */
final class Glasses {
    private static final int FRAME = 0x2E3440;
    private static final int CORNERS = 28;
    private static final double HALF_WIDTH = 2.45, HALF_HEIGHT = 2.0, DEPTH = 9.3;

    private final Anchor head;
    private final double thick;

    Glasses(Anchor head, Detail detail) {
        this.head = head;
        thick = detail == Detail.CLOSE ? 0.13 : detail == Detail.NEAR ? 0.16 : 0.2;
    }

    Part part() {
        var pieces = new ArrayList<Mesh>();
        for (int side : new int[] {1, -1}) {
            pieces.add(wire(rim(side)));
            pieces.add(
                    wire(
                            List.of(
                                    place(side, HALF_WIDTH, 0.6),
                                    new Vec(side * 7.7, 0.9, 4),
                                    new Vec(side * 8.2, 0.9, -1),
                                    new Vec(side * 7.9, -0.5, -3))));
        }
        pieces.add(
                wire(
                        List.of(
                                place(1, -HALF_WIDTH, 0.5),
                                new Vec(0, Eyes.UP + 0.85, DEPTH + 0.6),
                                place(-1, -HALF_WIDTH, 0.5))));
        return new Part(
                "glasses", "glasses", new Material(FRAME, FRAME, FRAME), Mesh.union(pieces));
    }

    private static List<Vec> rim(int side) {
        var points = new ArrayList<Vec>();
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            points.add(
                    place(
                            side,
                            HALF_WIDTH * StrictMath.cos(angle),
                            HALF_HEIGHT * StrictMath.sin(angle)));
        }
        return points;
    }

    /** On the curve of the lenses, outwards and up from the middle of an eye. */
    private static Vec place(int side, double out, double up) {
        double x = Eyes.ASIDE + 0.1 + out;
        return new Vec(side * x, Eyes.UP + up, DEPTH + 0.5 - 0.05 * x * x);
    }

    private Mesh wire(List<Vec> path) {
        var radii = new double[path.size()];
        Arrays.fill(radii, thick);
        return Shapes.tube(path.stream().map(head::point).toList(), radii);
    }
}
