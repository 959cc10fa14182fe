package dev.unhunch.pictures.mesh;

import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** Surfaces that are known at the crossings of a net, where a loft's ellipses are not enough. */
public final class Grid {
    private Grid() {}

    /**
     * A skin over closed rows of equally many points, closed at both ends. Rows go upwards and
     * points, seen from above, from the left of the body to its front; then it looks outwards.
     */
    public static Mesh closed(List<List<Vec>> rows) {
        int columns = rows.getFirst().size();
        var points = new ArrayList<Vec>();
        rows.forEach(points::addAll);
        points.add(middle(rows.getFirst()));
        points.add(middle(rows.getLast()));
        var triangles = new int[rows.size() * columns * 6];
        int at = 0;
        for (int row = 0; row + 1 < rows.size(); row++)
            for (int i = 0; i < columns; i++) {
                int next = (i + 1) % columns;
                int a = row * columns + i, b = row * columns + next;
                int c = a + columns, d = b + columns;
                for (int each : new int[] {a, c, b, b, c, d}) triangles[at++] = each;
            }
        int last = points.size() - 2 - columns;
        for (int i = 0; i < columns; i++) {
            int next = (i + 1) % columns;
            for (int each : new int[] {points.size() - 2, i, next}) triangles[at++] = each;
            for (int each : new int[] {points.size() - 1, last + next, last + i})
                triangles[at++] = each;
        }
        return Mesh.smooth(points, triangles);
    }

    private static Vec middle(List<Vec> row) {
        var sum = Vec.ZERO;
        for (var point : row) sum = sum.plus(point);
        return sum.times(1.0 / row.size());
    }

    /** The same surface, thicker at each corner by what a rule says, in centimetres. */
    public static Mesh thicker(Mesh mesh, Thickness thickness) {
        var points = new ArrayList<Vec>();
        for (int i = 0; i < mesh.points().size(); i++) {
            var point = mesh.points().get(i);
            points.add(point.plus(mesh.normals().get(i).times(thickness.at(point))));
        }
        return Mesh.smooth(points, mesh.triangles());
    }

    /** How much is put on at a point. */
    @FunctionalInterface
    public interface Thickness {
        /** In centimetres. */
        double at(Vec point);
    }
}
