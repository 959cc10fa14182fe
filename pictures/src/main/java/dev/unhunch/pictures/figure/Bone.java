package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Pill;
import dev.unhunch.pictures.space.Vec;

/**
 * A bone with its flesh: a tube with round ends.
 *
 * @param pulp where its soft side looks, at right angles to it; for fingers the palm's side
 */
record Bone(Vec from, Vec to, double fromRadius, double toRadius, Vec pulp) {
    Bone {
        pulp = pulp.across(to.minus(from).unit()).unit();
    }

    /** Centimetres outside of the surface; negative within. */
    double distance(Vec point) {
        double share = share(point);
        double dx = point.x() - from.x() - (to.x() - from.x()) * share;
        double dy = point.y() - from.y() - (to.y() - from.y()) * share;
        double dz = point.z() - from.z() - (to.z() - from.z()) * share;
        return Math.sqrt(dx * dx + dy * dy + dz * dz)
                - fromRadius
                - (toRadius - fromRadius) * share;
    }

    /** Where along the bone a point lies, 0 to 1. */
    double share(Vec point) {
        double x = to.x() - from.x(), y = to.y() - from.y(), z = to.z() - from.z();
        double along =
                (point.x() - from.x()) * x
                        + (point.y() - from.y()) * y
                        + (point.z() - from.z()) * z;
        return Math.clamp(along / (x * x + y * y + z * z), 0, 1);
    }

    /** A point of its middle line. */
    Vec at(double share) {
        return from.mix(to, share);
    }

    double radius(double share) {
        return fromRadius + (toRadius - fromRadius) * share;
    }

    /** From its side where the palm is to the other. */
    Vec back() {
        return pulp.times(-1);
    }

    Vec along() {
        return to.minus(from).unit();
    }

    Mesh mesh() {
        return Pill.of(from, fromRadius, to, toRadius);
    }
}
