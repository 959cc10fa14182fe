package dev.unhunch.pictures.space;

/**
 * A point or direction in centimetres. The world's x goes to the right of who looks at a person
 * from the front, y goes up from the floor, z goes from the person to the viewer.
 */
public record Vec(double x, double y, double z) {
    /** The middle of the floor. */
    public static final Vec ZERO = new Vec(0, 0, 0);

    /** Straight up. */
    public static final Vec UP = new Vec(0, 1, 0);

    /** The sum. */
    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    /** From the other point to this one. */
    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    /** Longer by a factor. */
    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    /** The scalar product. */
    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** The vector product. */
    public Vec cross(Vec other) {
        return new Vec(
                y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** In centimetres, at least 0. */
    public double length() {
        return Math.sqrt(dot(this));
    }

    /** Of length 1 in the same direction; nothing stays nothing. */
    public Vec unit() {
        var length = length();
        return length < 1e-9 ? ZERO : times(1 / length);
    }

    /** This at 0, the other at 1. */
    public Vec mix(Vec other, double share) {
        return times(1 - share).plus(other.times(share));
    }

    /** What is left of this when its part along a unit direction is taken away. */
    public Vec across(Vec unit) {
        return minus(unit.times(dot(unit)));
    }

    /** Between two directions, 0 to 180 degrees. */
    public double angleTo(Vec other) {
        var cosine = unit().dot(other.unit());
        return StrictMath.toDegrees(StrictMath.acos(Math.clamp(cosine, -1, 1)));
    }
}
