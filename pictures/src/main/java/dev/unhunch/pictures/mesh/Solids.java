package dev.unhunch.pictures.mesh;

import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** Surfaces of things that people made: rounded boxes, cylinders, rings, tapes. */
public final class Solids {
    /** Points of a loop; enough that a large ball looks round. */
    private static final int SIDES = 48;

    private static final int CORNER = 5;
    private static final double TAPE_HALF_THICKNESS = 0.35;

    private Solids() {}

    /** A box whose corners seen from above have a radius, and whose edges are a little soft. */
    public static Mesh roundedBox(Vec centre, Frame frame, Vec size, double radius) {
        double edge = Math.min(radius, size.y() * 0.42);
        double corner = Math.min(radius, Math.min(size.x(), size.z()) * 0.49);
        var loops = new ArrayList<List<Vec>>();
        for (int end : new int[] {-1, 1})
            for (int step = 0; step < 4; step++) {
                double angle = Math.PI / 2 * (end < 0 ? 3 - step : step) / 3;
                double inset = edge * (1 - StrictMath.cos(angle));
                double height = end * (size.y() / 2 - edge * (1 - StrictMath.sin(angle)));
                loops.add(rectangle(centre, frame, size, new double[] {height, inset, corner}));
            }
        return skin(loops, false);
    }

    /** A loop across up; with its height, how far it is drawn in, and the radius of its corners. */
    private static List<Vec> rectangle(Vec centre, Frame frame, Vec size, double[] profile) {
        double x = size.x() / 2 - profile[1], z = size.z() / 2 - profile[1];
        double radius = Math.max(profile[2] - profile[1], 0.02);
        var loop = new ArrayList<Vec>();
        for (int quarter = 0; quarter < 4; quarter++)
            for (int i = 0; i < CORNER; i++) {
                double angle = Math.PI / 2 * (quarter + i / (CORNER - 1.0));
                double right = quarter == 0 || quarter == 3 ? 1 : -1, front = quarter < 2 ? 1 : -1;
                loop.add(
                        centre.plus(
                                frame.at(
                                        right * (x - radius) + radius * StrictMath.cos(angle),
                                        profile[0],
                                        front * (z - radius) + radius * StrictMath.sin(angle))));
            }
        return loop;
    }

    /** A round bar with flat ends. */
    public static Mesh cylinder(Vec from, Vec to, double radius) {
        return turned(from, to, 0, radius, 1, radius);
    }

    /**
     * A body turned on a lathe, with flat ends.
     *
     * @param profile pairs of a place between both ends (0 to 1) and the radius there
     */
    public static Mesh turned(Vec from, Vec to, double... profile) {
        var frame = Frame.of(to.minus(from), new Vec(0.13, 0.29, 0.95));
        var loops = new ArrayList<List<Vec>>();
        int last = profile.length - 2;
        // Doubled at the ends, so that flat ends and round sides do not look in between.
        loops.add(circle(from, frame, profile[1]));
        double close = 0.02 / Math.max(to.minus(from).length(), 0.1);
        for (int i = 0; i <= last; i += 2) {
            double share = Math.clamp(profile[i], close, 1 - close);
            loops.add(circle(from.mix(to, share), frame, profile[i + 1]));
        }
        loops.add(circle(to, frame, profile[last + 1]));
        return skin(loops, false);
    }

    private static List<Vec> circle(Vec centre, Frame frame, double radius) {
        var loop = new ArrayList<Vec>();
        for (int i = 0; i < SIDES; i++) {
            double angle = 2 * Math.PI * i / SIDES;
            loop.add(
                    centre.plus(
                            frame.at(
                                    radius * StrictMath.cos(angle),
                                    0,
                                    radius * StrictMath.sin(angle))));
        }
        return loop;
    }

    /** A large ball. */
    public static Mesh ball(Vec centre, double radius) {
        var loops = new ArrayList<List<Vec>>();
        int rows = SIDES / 2;
        for (int row = 0; row <= rows; row++) {
            double angle = Math.PI * (row / (double) rows - 0.5);
            loops.add(
                    circle(
                            centre.plus(new Vec(0, radius * StrictMath.sin(angle), 0)),
                            Frame.UPRIGHT,
                            Math.max(1e-3, radius * StrictMath.cos(angle))));
        }
        return skin(loops, false);
    }

    /** A pillow: thick in the middle, thin at its edges. */
    public static Mesh cushion(Vec centre, Frame frame, Vec size) {
        var loops = new ArrayList<List<Vec>>();
        for (int row = -8; row <= 8; row++) {
            double angle = Math.PI / 2 * row / 8;
            double wide = Math.max(0.02, StrictMath.pow(StrictMath.cos(angle), 0.45));
            var ring =
                    new Ring(
                                    centre.plus(
                                            frame.up().times(size.y() / 2 * StrictMath.sin(angle))),
                                    frame.left().times(size.x() / 2 * wide),
                                    frame.forward().times(size.z() / 2 * wide),
                                    0)
                            .square(0.85);
            var loop = new ArrayList<Vec>();
            for (int i = 0; i < SIDES; i++) loop.add(ring.point(2 * Math.PI * i / SIDES));
            loops.add(loop);
        }
        return skin(loops, false);
    }

    /** A ring, such as a tyre, about an axis. */
    public static Mesh torus(Vec centre, Vec axis, double radius, double thickness) {
        var frame = Frame.of(axis, new Vec(0.13, 0.29, 0.95));
        var loops = new ArrayList<List<Vec>>();
        for (int i = 0; i < SIDES; i++) {
            double angle = -2 * Math.PI * i / SIDES;
            var radial = frame.at(StrictMath.cos(angle), 0, StrictMath.sin(angle));
            loops.add(tyre(centre.plus(radial.times(radius)), radial, frame.up(), thickness));
        }
        return skin(loops, true);
    }

    private static List<Vec> tyre(Vec centre, Vec radial, Vec axis, double thickness) {
        var loop = new ArrayList<Vec>();
        int sides = 10;
        for (int i = 0; i < sides; i++) {
            double angle = 2 * Math.PI * i / sides;
            loop.add(
                    centre.plus(radial.times(thickness * StrictMath.cos(angle)))
                            .plus(axis.times(thickness * StrictMath.sin(angle))));
        }
        return loop;
    }

    /** A flat tape along a path; its width lies as near as it can to a direction. */
    public static Mesh tape(List<Vec> path, Vec across, double width) {
        var rings = new ArrayList<Ring>();
        var wide = across;
        for (int i = 0; i < path.size(); i++) {
            var along =
                    path.get(Math.min(i + 1, path.size() - 1))
                            .minus(path.get(Math.max(i - 1, 0)))
                            .unit();
            var aside = across.across(along);
            // Where the path runs along the direction, the tape keeps on as it was.
            if (aside.length() < 0.25) aside = wide.across(along);
            if (aside.length() < 1e-3) aside = new Vec(0.13, 0.29, 0.95).across(along);
            wide = aside.unit();
            rings.add(
                    new Ring(
                                    path.get(i),
                                    wide.times(width / 2),
                                    wide.cross(along).times(TAPE_HALF_THICKNESS),
                                    0)
                            .square(0.6));
        }
        return Shapes.loft(rings);
    }

    /**
     * A skin over loops of equally many points. Ends are closed unless the last loop leads to the
     * first.
     */
    private static Mesh skin(List<List<Vec>> loops, boolean endless) {
        int sides = loops.getFirst().size();
        var points = new ArrayList<Vec>();
        loops.forEach(points::addAll);
        var triangles = new ArrayList<Integer>();
        for (int loop = 0; loop < loops.size() - (endless ? 0 : 1); loop++)
            for (int i = 0; i < sides; i++) {
                int a = loop * sides + i, b = loop * sides + (i + 1) % sides;
                int above = (loop + 1) % loops.size() * sides;
                int c = above + i, d = above + (i + 1) % sides;
                triangles.addAll(List.of(a, c, b, b, c, d));
            }
        if (!endless) {
            int first = points.size(), last = (loops.size() - 1) * sides;
            points.add(middle(loops.getFirst()));
            points.add(middle(loops.getLast()));
            for (int i = 0; i < sides; i++) {
                int next = (i + 1) % sides;
                triangles.addAll(List.of(first, i, next, first + 1, last + next, last + i));
            }
        }
        return Mesh.smooth(points, triangles.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Vec middle(List<Vec> loop) {
        var sum = Vec.ZERO;
        for (var each : loop) sum = sum.plus(each);
        return sum.times(1.0 / loop.size());
    }
}
