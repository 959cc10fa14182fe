package dev.unhunch.pictures.space;

/**
 * How a part of the body lies in the world: three unit directions at right angles.
 *
 * @param left the person's left
 * @param up towards the head
 * @param forward where the chest, face or palm side looks
 */
public record Frame(Vec left, Vec up, Vec forward) {
    /** Upright, facing the viewer. */
    public static final Frame UPRIGHT =
            new Frame(new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));

    /** From where it goes and roughly where it looks. */
    public static Frame of(Vec up, Vec roughlyForward) {
        var unit = up.unit();
        var forward = roughlyForward.across(unit);
        if (forward.length() < 1e-6) forward = new Vec(0.3, 0.2, 1).across(unit);
        forward = forward.unit();
        return new Frame(unit.cross(forward), unit, forward);
    }

    /** Flexed forward (negative: extended backward). */
    public Frame bent(double degrees) {
        double c = cos(degrees), s = sin(degrees);
        return new Frame(
                left, up.times(c).plus(forward.times(s)), forward.times(c).minus(up.times(s)));
    }

    /** Rotated to the left (negative: right) about its own long axis. */
    public Frame twisted(double degrees) {
        double c = cos(degrees), s = sin(degrees);
        return new Frame(
                left.times(c).minus(forward.times(s)), up, forward.times(c).plus(left.times(s)));
    }

    /** Bent sideways to the left (negative: right). */
    public Frame tilted(double degrees) {
        double c = cos(degrees), s = sin(degrees);
        return new Frame(
                left.times(c).minus(up.times(s)), up.times(c).plus(left.times(s)), forward);
    }

    /** Turned about the world's vertical, so that it faces the world's x at 90 degrees. */
    public Frame yawed(double degrees) {
        double c = cos(degrees), s = sin(degrees);
        return new Frame(yawed(left, c, s), yawed(up, c, s), yawed(forward, c, s));
    }

    /** A direction or distance given in this frame, in the world. */
    public Vec at(double toLeft, double toUp, double toForward) {
        return left.times(toLeft).plus(up.times(toUp)).plus(forward.times(toForward));
    }

    /** As {@link #at(double, double, double)}. */
    public Vec at(Vec local) {
        return at(local.x(), local.y(), local.z());
    }

    /** A direction or distance of the world, in this frame. */
    public Vec local(Vec world) {
        return new Vec(world.dot(left), world.dot(up), world.dot(forward));
    }

    /** Between this (0) and another (1). */
    public Frame mix(Frame other, double share) {
        return of(up.mix(other.up, share), forward.mix(other.forward, share));
    }

    private static Vec yawed(Vec v, double c, double s) {
        return new Vec(v.x() * c + v.z() * s, v.y(), v.z() * c - v.x() * s);
    }

    private static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    private static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }
}
