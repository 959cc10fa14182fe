package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.pose.Face;
import dev.unhunch.pictures.space.Vec;

/** Moves the points of a skull as lips, chin, cheeks and the lower jaw ask. */
final class Jaw {
    /** Where the lips meet. */
    static final double LIPS = -6.05;

    /** Half of an open mouth's width, and how round its lower edge is: 0.5 is an ellipse. */
    static final double HALF = 2.45, ROUND = 0.45;

    /** How far the corners of the mouth go with the jaw. */
    static final double CORNER = smooth(-3, -10, LIPS);

    /** The joint before the ears, about which the jaw turns. */
    private static final double HINGE_UP = -2.2, HINGE_FORWARD = -0.6;

    /** Degrees; opens the mouth of an adult by some four centimetres. */
    private static final double WIDEST = 23;

    private final Face face;

    Jaw(Face face) {
        this.face = face;
    }

    /** Where a point of the skin is in this face. */
    Vec moved(Vec rest) {
        var shaped = shaped(rest);
        double share = share(rest);
        double aside = face.jawLeft() * smooth(-4.4, -7.4, rest.y()) * smooth(-3.5, 1, rest.z());
        var turned = dropped(shaped, share);
        double inside = face.mouth() * inside(rest) * 2.2;
        return new Vec(turned.x() + aside, turned.y(), turned.z() - inside);
    }

    /** How far below the upper lip the lower lip is, cm. */
    double opening() {
        var lip = new Vec(0, LIPS, 8.7);
        return lip.y() - dropped(lip, 1).y();
    }

    private Vec dropped(Vec point, double share) {
        double angle = StrictMath.toRadians(WIDEST * face.mouth() * share);
        double c = StrictMath.cos(angle), s = StrictMath.sin(angle);
        double up = point.y() - HINGE_UP, forward = point.z() - HINGE_FORWARD;
        return new Vec(
                point.x(), HINGE_UP + up * c - forward * s, HINGE_FORWARD + forward * c + up * s);
    }

    /** 0 where the skin rests on the skull, 1 where it goes with the jaw. */
    private static double share(Vec p) {
        double w = Math.min(1, Math.abs(p.x()) / HALF);
        double cheek = smooth(-3, -10, p.y());
        double lips =
                p.y() < LIPS
                        ? cheek + (1 - cheek) * StrictMath.pow(1 - w * w, ROUND)
                        : cheek * w * w;
        return lips * smooth(-2.5, 3, p.z());
    }

    /** The lips are where an open mouth goes inwards. */
    private static double inside(Vec p) {
        double height = Math.max(0, 1 - Math.abs(p.y() - LIPS) / 0.22);
        return p.z() > 0 ? height * (1 - smooth(1.4, HALF, Math.abs(p.x()))) : 0;
    }

    private Vec shaped(Vec p) {
        if (p.z() < 0) return p;
        double lips = 0.42 * (bump(p, 2, -5.55, 0.5) + 0.95 * bump(p, 1.8, -6.55, 0.5));
        double chin = 0.7 * bump(p, 2.1, -9.3, 1.3) - 0.25 * bump(p, 2.2, -7.5, 0.7);
        double full = face.cheeks() * smooth(0, 4, p.z());
        double left = full * bump(p.minus(new Vec(4.8, 0, 0)), 2.8, -4.9, 2.2);
        double right = full * bump(p.minus(new Vec(-4.8, 0, 0)), 2.8, -4.9, 2.2);
        return new Vec(
                p.x() + 1.3 * (left - right), p.y(), p.z() + lips + chin + 0.9 * (left + right));
    }

    private static double bump(Vec p, double width, double y, double height) {
        double dx = p.x() / width, dy = (p.y() - y) / height;
        return StrictMath.exp(-dx * dx - dy * dy);
    }

    /** 0 at the first, 1 at the second and beyond, without a kink. */
    static double smooth(double from, double to, double value) {
        double t = Math.clamp((value - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
