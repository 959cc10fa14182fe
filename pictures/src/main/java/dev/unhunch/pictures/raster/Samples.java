package dev.unhunch.pictures.raster;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.space.Vec;

import java.util.Arrays;

/**
 * For each sample of a picture: which part is nearest there, how near, and whether light falls on
 * it.
 */
final class Samples {
    /** No part. */
    static final short NOTHING = -1;

    /** From where the light comes, as seen by the viewer: from above, a little from the left. */
    private static final double LIGHT_RIGHT = -0.42, LIGHT_UP = 0.68, LIGHT_VIEWER = 0.6;

    private static final double LIT = 0.16;

    final int side;
    final float[] depth;
    final short[] part;
    final boolean[] lit;
    final boolean[] shadow;

    Samples(int side) {
        this.side = side;
        depth = new float[side * side];
        part = new short[side * side];
        lit = new boolean[side * side];
        shadow = new boolean[side * side];
    }

    void clear() {
        Arrays.fill(depth, Float.NEGATIVE_INFINITY);
        Arrays.fill(part, NOTHING);
        Arrays.fill(shadow, false);
    }

    /** Draws what of a part is nearer than all before. */
    void draw(Part what, int index, View view) {
        var triangles = new Triangles(what.mesh(), view);
        var tones = tones(what.mesh(), view);
        var sure = surelyKept(what);
        triangles.each(
                side,
                (at, x, y, z, weights) -> {
                    if (z <= depth[at]) return;
                    if (!sure[weights.triangle()] && !what.keeps(view.point(x + 0.5, y + 0.5, z)))
                        return;
                    depth[at] = (float) z;
                    part[at] = (short) index;
                    lit[at] = weights.mix(tones, x) > LIT;
                });
    }

    /** Marks where a part's shadow falls on the floor, as if the light came straight from above. */
    void castShadow(Mesh mesh, double floor, View view) {
        var flat =
                new Mesh(
                        mesh.points().stream()
                                .map(each -> new Vec(each.x(), floor, each.z()))
                                .toList(),
                        mesh.normals(),
                        mesh.triangles());
        new Triangles(flat, view).each(side, (at, _, _, _, _) -> shadow[at] = true);
    }

    /**
     * For each triangle whether it is kept at its corners, on its sides and in its middle. Asking
     * each of its samples would take most of the time that drawing takes.
     */
    private static boolean[] surelyKept(Part part) {
        var triangles = part.mesh().triangles();
        var sure = new boolean[triangles.length / 3];
        if (part.isWhole()) {
            Arrays.fill(sure, true);
            return sure;
        }
        var points = part.mesh().points();
        var corners = new boolean[points.size()];
        for (int i = 0; i < corners.length; i++) corners[i] = part.keeps(points.get(i));
        for (int i = 0; i < sure.length; i++) {
            int a = triangles[3 * i], b = triangles[3 * i + 1], c = triangles[3 * i + 2];
            if (!corners[a] || !corners[b] || !corners[c]) continue;
            Vec p = points.get(a), q = points.get(b), r = points.get(c);
            sure[i] =
                    part.keeps(p.mix(q, 0.5))
                            && part.keeps(q.mix(r, 0.5))
                            && part.keeps(r.mix(p, 0.5))
                            && part.keeps(p.plus(q).plus(r).times(1.0 / 3));
        }
        return sure;
    }

    private static double[] tones(Mesh mesh, View view) {
        var tones = new double[mesh.points().size()];
        for (int i = 0; i < tones.length; i++) {
            var normal = mesh.normals().get(i);
            // Thin surfaces are seen from both sides.
            double viewer = Math.abs(view.toViewer().dot(normal));
            tones[i] =
                    LIGHT_RIGHT * view.right().dot(normal)
                            + LIGHT_UP * view.up().dot(normal)
                            + LIGHT_VIEWER * viewer;
        }
        return tones;
    }
}
