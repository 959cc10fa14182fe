package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.pose.Face;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** Lips and what an open mouth shows. */
final class Mouth {
    private static final int INSIDE = 0x4A1B22;
    private static final int TONGUE = 0xC9707A;
    private static final int TEETH = 0xFBF8F1;
    private static final double DEPTH = 8.2, REACH = 6.2;

    private final Face face;
    private final Look look;
    private final Paint paint;
    private final double half;
    private final double opening;

    Mouth(Face face, Look look, Paint paint) {
        this.face = face;
        this.look = look;
        this.paint = paint;
        half = 2.35 + 0.35 * face.smile() - 0.1 * face.mouth() - 0.5 * face.cheeks();
        opening = new Jaw(face).opening();
    }

    List<Decal> decals(Detail detail) {
        boolean isOpen = opening > 0.35;
        var decals = new ArrayList<Decal>();
        if (detail != Detail.FAR) {
            decals.add(upperLip());
            decals.add(lowerLip());
        }
        if (isOpen) decals.addAll(inside(detail));
        double line = detail == Detail.FAR ? 0.26 : detail == Detail.NEAR ? 0.15 : 0.1;
        int ink = Colour.darker(look.skin(), detail == Detail.FAR ? 0.6 : 0.66);
        if (!isOpen) decals.add(shape(ink, (x, y) -> Math.abs(y - upper(x)) < line * taper(x)));
        return decals;
    }

    private List<Decal> inside(Detail detail) {
        var decals = new ArrayList<Decal>();
        decals.add(shape(INSIDE, this::isInside));
        if (detail == Detail.FAR) return decals;
        decals.addAll(tongue());
        double teeth = Math.min(0.75, opening * 0.4);
        decals.add(
                shape(
                        TEETH,
                        (x, y) ->
                                isInside(x, y)
                                        && Math.abs(x) < half * 0.82
                                        && y > upper(x) - teeth * (1 - 0.25 * x * x / half)));
        return decals;
    }

    private List<Decal> tongue() {
        var decals = new ArrayList<Decal>();
        double raised = face.tongue();
        double top = -opening * (0.72 - 0.55 * raised);
        double width = half * (0.72 - 0.12 * raised);
        decals.add(
                shape(
                        TONGUE,
                        (x, y) -> {
                            double dx = (x - shift()) / width;
                            double edge = upper(0) + top - 0.9 * dx * dx * dx * dx;
                            return isInside(x, y) && Math.abs(dx) < 1 && y < edge;
                        }));
        if (raised > 0.5)
            decals.add(
                    shape(
                            Colour.darker(TONGUE, 0.3),
                            (x, y) ->
                                    isInside(x, y)
                                            && Math.abs(x - shift()) < 0.09
                                            && y < upper(0) - opening * 0.45));
        return decals;
    }

    private Decal upperLip() {
        return shape(
                lip(0.34),
                (x, y) -> {
                    double bow = 0.62 - 0.16 * StrictMath.exp(-x * x * 5);
                    double above = y - upper(x);
                    return Math.abs(x) < half && above >= -0.05 && above < bow * round(x);
                });
    }

    private Decal lowerLip() {
        return shape(
                lip(0.24),
                (x, y) -> {
                    double below = lower(x) - y;
                    return Math.abs(x - shift()) < half
                            && below >= -0.05
                            && below < 0.85 * lowerRound(x - shift());
                });
    }

    private int lip(double dark) {
        return Colour.mix(Colour.darker(look.skin(), dark * 0.5), 0xB0505C, 0.42);
    }

    private boolean isInside(double x, double y) {
        return Math.abs(x) < half + Math.abs(shift()) && y < upper(x) && y > lower(x);
    }

    /** The lower edge of the upper lip. */
    private double upper(double x) {
        double w = Math.min(1.2, Math.abs(x) / half);
        return smiling(w) - Jaw.CORNER * opening * w * w;
    }

    /** The upper edge of the lower lip. */
    private double lower(double x) {
        double w = Math.clamp((x - shift()) / half, -1, 1);
        double round = StrictMath.pow(1 - w * w, Jaw.ROUND);
        return smiling(w) - opening * (Jaw.CORNER + (1 - Jaw.CORNER) * round);
    }

    private double smiling(double w) {
        return Jaw.LIPS + face.smile() * (0.8 * w * w - 0.15);
    }

    private double shift() {
        return face.jawLeft() * 0.85;
    }

    private double round(double x) {
        double w = x / half;
        return Math.max(0, 1 - w * w);
    }

    /** The lower lip is fuller where the mouth is open. */
    private double lowerRound(double x) {
        return StrictMath.pow(round(x), 1 - 0.55 * face.mouth());
    }

    private double taper(double x) {
        double w = Math.abs(x) / half;
        return w > 1 ? 0 : 1 - 0.5 * w * w;
    }

    private Decal shape(int colour, Paint.Flat flat) {
        return paint.shape(colour, new Vec(0, Jaw.LIPS - opening / 2, DEPTH), REACH, flat);
    }
}
