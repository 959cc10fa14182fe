package dev.unhunch.pictures.mesh;

import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** Simple surfaces. */
public final class Shapes {
    private static final int SIDES = 24;
    private static final int BALL_ROWS = 12;

    private Shapes() {}

    /** A skin over rings, closed at both ends. */
    public static Mesh loft(List<Ring> rings) {
        var points = new ArrayList<Vec>();
        for (var ring : rings)
            for (int i = 0; i < SIDES; i++) points.add(ring.point(2 * Math.PI * i / SIDES));
        points.add(rings.getFirst().centre());
        points.add(rings.getLast().centre());
        return Mesh.smooth(points, strips(rings.size(), points.size()));
    }

    /** A round tube through points. Radii are given for each. */
    public static Mesh tube(List<Vec> path, double... radii) {
        var rings = new ArrayList<Ring>();
        Frame frame = null;
        for (int i = 0; i < path.size(); i++) {
            var along =
                    path.get(Math.min(i + 1, path.size() - 1))
                            .minus(path.get(Math.max(i - 1, 0)))
                            .unit();
            // Each ring is turned as the one before, so that the skin does not twist.
            frame =
                    frame == null
                            ? Frame.of(along, new Vec(0.13, 0.29, 0.95))
                            : Frame.of(along, frame.forward());
            rings.add(Ring.across(frame, path.get(i), radii[i], radii[i]));
        }
        return loft(rings);
    }

    /** Two balls and the skin between them. */
    public static Mesh capsule(Vec from, double fromRadius, Vec to, double toRadius) {
        return Mesh.union(
                List.of(
                        ball(from, fromRadius),
                        tube(List.of(from, to), fromRadius, toRadius),
                        ball(to, toRadius)));
    }

    /** A ball. */
    public static Mesh ball(Vec centre, double radius) {
        return ellipsoid(centre, Frame.UPRIGHT, new Vec(radius, radius, radius));
    }

    /** A ball stretched along the directions of a frame. */
    public static Mesh ellipsoid(Vec centre, Frame frame, Vec radii) {
        var rings = new ArrayList<Ring>();
        for (int row = 0; row <= BALL_ROWS; row++) {
            var angle = Math.PI * (row / (double) BALL_ROWS - 0.5);
            var width = Math.max(1e-3, StrictMath.cos(angle));
            rings.add(
                    Ring.across(
                            frame,
                            centre.plus(frame.up().times(radii.y() * StrictMath.sin(angle))),
                            radii.x() * width,
                            radii.z() * width));
        }
        return loft(rings);
    }

    /** A box with sharp edges; the size is from side to side. */
    public static Mesh box(Vec centre, Frame frame, Vec size) {
        var faces = new ArrayList<Mesh>();
        Vec l = frame.left().times(size.x() / 2);
        Vec u = frame.up().times(size.y() / 2);
        Vec f = frame.forward().times(size.z() / 2);
        faces.add(quad(centre.plus(f), l, u));
        faces.add(quad(centre.minus(f), u, l));
        faces.add(quad(centre.plus(u), f, l));
        faces.add(quad(centre.minus(u), l, f));
        faces.add(quad(centre.plus(l), u, f));
        faces.add(quad(centre.minus(l), f, u));
        return Mesh.union(faces);
    }

    /**
     * A flat rectangle from its middle and half sides; it looks along the first cross the second.
     */
    public static Mesh quad(Vec centre, Vec a, Vec b) {
        return Mesh.smooth(
                List.of(
                        centre.minus(a).minus(b),
                        centre.plus(a).minus(b),
                        centre.plus(a).plus(b),
                        centre.minus(a).plus(b)),
                new int[] {0, 1, 2, 0, 2, 3});
    }

    private static int[] strips(int rings, int points) {
        var triangles = new int[(rings - 1) * SIDES * 6 + SIDES * 6];
        int at = 0;
        for (int ring = 0; ring + 1 < rings; ring++)
            for (int i = 0; i < SIDES; i++) {
                int next = (i + 1) % SIDES;
                int a = ring * SIDES + i, b = ring * SIDES + next;
                int c = a + SIDES, d = b + SIDES;
                for (int each : new int[] {a, c, b, b, c, d}) triangles[at++] = each;
            }
        int last = (rings - 1) * SIDES;
        for (int i = 0; i < SIDES; i++) {
            int next = (i + 1) % SIDES;
            for (int each : new int[] {points - 2, i, next}) triangles[at++] = each;
            for (int each : new int[] {points - 1, last + next, last + i}) triangles[at++] = each;
        }
        return triangles;
    }
}
