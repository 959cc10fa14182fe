package dev.unhunch.pictures.mesh;

import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A surface of triangles, with the direction in which it looks at each corner.
 *
 * @param points the corners
 * @param normals for each corner, of length 1
 * @param triangles three indexes of corners for each triangle
 */
@SuppressWarnings("ArrayRecordComponent")
public record Mesh(List<Vec> points, List<Vec> normals, int[] triangles) {
    /** With corners that belong to several triangles looking in between. */
    public static Mesh smooth(List<Vec> points, int[] triangles) {
        var sums = new ArrayList<Vec>();
        for (int i = 0; i < points.size(); i++) sums.add(Vec.ZERO);
        for (int i = 0; i < triangles.length; i += 3) {
            int a = triangles[i], b = triangles[i + 1], c = triangles[i + 2];
            var normal =
                    points.get(b).minus(points.get(a)).cross(points.get(c).minus(points.get(a)));
            for (int each : new int[] {a, b, c}) sums.set(each, sums.get(each).plus(normal));
        }
        return new Mesh(List.copyOf(points), sums.stream().map(Vec::unit).toList(), triangles);
    }

    /** All of them as one. */
    public static Mesh union(List<Mesh> meshes) {
        var points = new ArrayList<Vec>();
        var normals = new ArrayList<Vec>();
        var triangles = new int[meshes.stream().mapToInt(each -> each.triangles.length).sum()];
        int at = 0;
        for (var mesh : meshes) {
            for (int index : mesh.triangles) triangles[at++] = index + points.size();
            points.addAll(mesh.points);
            normals.addAll(mesh.normals);
        }
        return new Mesh(points, normals, triangles);
    }

    /** With every corner moved. */
    public Mesh moved(UnaryOperator<Vec> move) {
        return smooth(points.stream().map(move).toList(), triangles);
    }
}
