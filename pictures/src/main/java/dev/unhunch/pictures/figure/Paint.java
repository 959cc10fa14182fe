package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.space.Vec;

/** Paints onto a body as a slide projector would, along the z of an anchor's frame. */
final class Paint {
    private final Anchor anchor;

    Paint(Anchor anchor) {
        this.anchor = anchor;
    }

    /**
     * A shape on the picture plane.
     *
     * @param centre in the anchor's frame
     * @param reach nothing is painted farther away than this, which saves time and the far side
     */
    Decal shape(int colour, Vec centre, double reach, Flat shape) {
        var middle = anchor.point(centre.x(), centre.y(), centre.z());
        double squared = reach * reach;
        return new Decal(
                colour,
                point -> {
                    var from = point.minus(middle);
                    if (from.dot(from) > squared) return 0;
                    var local = anchor.frame().local(from);
                    return shape.has(local.x() + centre.x(), local.y() + centre.y()) ? 1 : 0;
                });
    }

    /** A line through points (x, y, half width), all in centimetres. */
    Decal line(int colour, double depth, double[]... points) {
        double left = 1e9, right = -1e9, low = 1e9, high = -1e9;
        for (var point : points) {
            left = Math.min(left, point[0]);
            right = Math.max(right, point[0]);
            low = Math.min(low, point[1]);
            high = Math.max(high, point[1]);
        }
        var centre = new Vec((left + right) / 2, (low + high) / 2, depth);
        double reach = StrictMath.hypot(right - left, high - low) / 2 + 2.2;
        return shape(colour, centre, reach, (x, y) -> isOn(points, x, y));
    }

    private static boolean isOn(double[][] points, double x, double y) {
        for (int i = 0; i + 1 < points.length; i++) {
            double[] a = points[i], b = points[i + 1];
            double dx = b[0] - a[0], dy = b[1] - a[1];
            double length = dx * dx + dy * dy;
            double t = Math.clamp(((x - a[0]) * dx + (y - a[1]) * dy) / length, 0, 1);
            double px = x - a[0] - t * dx, py = y - a[1] - t * dy;
            double half = a[2] + (b[2] - a[2]) * t;
            if (px * px + py * py < half * half) return true;
        }
        return false;
    }

    /** Which places of a plane are painted. */
    @FunctionalInterface
    interface Flat {
        boolean has(double x, double y);
    }
}
