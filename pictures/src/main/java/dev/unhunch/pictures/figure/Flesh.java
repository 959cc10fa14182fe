package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Skin over round bones that melt into one another: all of the body's with each other, each of the
 * roots (of fingers, of toes) only with the body.
 *
 * @param bodyReach how near to each other flesh of the body melts together, cm
 * @param rootReach how near to it a root does
 */
record Flesh(List<Bone> body, double bodyReach, List<Bone> roots, double rootReach) {
    /** What lies deeper is never seen. */
    private static final double HIDDEN = -1.3;

    /** Nearer to the skin nobody sees a difference, cm. */
    private static final double CLOSE = 0.025;

    private static final double STEP = 0.02;

    /** The surfaces of all bones, each a part of the same skin. */
    List<Mesh> meshes() {
        var meshes = new ArrayList<Mesh>();
        for (var bone : body) meshes.add(melted(bone.mesh()));
        for (var root : roots) meshes.add(melted(root.mesh()));
        return meshes;
    }

    /** The bones as they are. */
    List<Mesh> bones() {
        return Stream.concat(body.stream(), roots.stream()).map(Bone::mesh).toList();
    }

    /** Moves a surface to where the molten flesh ends. */
    Mesh melted(Mesh mesh) {
        var points = new ArrayList<Vec>();
        var normals = new ArrayList<Vec>();
        for (int i = 0; i < mesh.points().size(); i++) {
            var point = mesh.points().get(i);
            double distance = distance(point);
            if (distance < HIDDEN) {
                points.add(point);
                normals.add(mesh.normals().get(i));
                continue;
            }
            for (int step = 0; step < 3 && Math.abs(distance) > CLOSE; step++) {
                point = point.minus(slope(point, distance).times(distance));
                distance = distance(point);
            }
            points.add(point);
            normals.add(slope(point, distance));
        }
        return new Mesh(points, normals, mesh.triangles());
    }

    /** From all, negative within. */
    double distance(Vec point) {
        double all = toBody(point);
        double nearest = all;
        for (var root : roots)
            nearest = Math.min(nearest, melt(all, root.distance(point), rootReach));
        return nearest;
    }

    /** From what is not a root. */
    double toBody(Vec point) {
        double all = 99;
        for (var bone : body) all = melt(all, bone.distance(point), bodyReach);
        return all;
    }

    private Vec slope(Vec p, double here) {
        return new Vec(
                        distance(new Vec(p.x() + STEP, p.y(), p.z())) - here,
                        distance(new Vec(p.x(), p.y() + STEP, p.z())) - here,
                        distance(new Vec(p.x(), p.y(), p.z() + STEP)) - here)
                .unit();
    }

    private static double melt(double a, double b, double reach) {
        double share = Math.max(reach - Math.abs(a - b), 0) / reach;
        return Math.min(a, b) - share * share * reach / 4;
    }
}
