package dev.unhunch.pictures.raster;

import dev.unhunch.pictures.space.Camera;
import dev.unhunch.pictures.space.Vec;

/**
 * A camera that knows how large its picture is.
 *
 * @param scale samples for a centimetre
 * @param half half of the picture's side, in samples
 */
record View(Vec right, Vec up, Vec toViewer, Vec centre, double scale, double half) {
    static View of(Camera camera, int side, int samples) {
        return new View(
                camera.right(),
                camera.up(),
                camera.toViewer(),
                camera.centre(),
                camera.scale() * samples,
                side * samples / 2.0);
    }

    double x(Vec point) {
        return half + right.dot(point.minus(centre)) * scale;
    }

    double y(Vec point) {
        return half - up.dot(point.minus(centre)) * scale;
    }

    double depth(Vec point) {
        return toViewer.dot(point.minus(centre));
    }

    /** The point of the world at a sample. */
    Vec point(double x, double y, double depth) {
        double a = (x - half) / scale, b = (half - y) / scale;
        return new Vec(
                centre.x() + right.x() * a + up.x() * b + toViewer.x() * depth,
                centre.y() + right.y() * a + up.y() * b + toViewer.y() * depth,
                centre.z() + right.z() * a + up.z() * b + toViewer.z() * depth);
    }
}
