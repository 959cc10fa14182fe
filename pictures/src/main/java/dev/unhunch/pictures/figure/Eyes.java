package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.pose.Face;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** Eyes, lids and brows. */
final class Eyes {
    /** The middle of an eye, and half of its width, in centimetres. */
    static final double ASIDE = 3.3, UP = 0.3, HALF = 1.65;

    private static final double DEPTH = 7.4, REACH = 3.2;
    private static final double UPPER = 0.94, LOWER = 0.62;
    private static final int WHITE = 0xFAF7F2;

    private final Face face;
    private final Look look;
    private final Paint paint;

    Eyes(Face face, Look look, Paint paint) {
        this.face = face;
        this.look = look;
        this.paint = paint;
    }

    List<Decal> decals(Detail detail) {
        var decals = new ArrayList<Decal>();
        for (int side : new int[] {1, -1}) {
            switch (detail) {
                case FAR -> decals.addAll(dot(side));
                case NEAR -> decals.addAll(eye(side, 0.17, false));
                case CLOSE -> decals.addAll(eye(side, 0.12, true));
            }
            decals.add(brow(side, detail));
        }
        return decals;
    }

    private int ink() {
        return Colour.darker(look.skin(), 0.85);
    }

    private List<Decal> dot(int side) {
        double open = Math.max(0.2, face.lids());
        double x0 = side * ASIDE + face.lookLeft() * 0.6, y0 = UP + face.lookUp() * 0.5;
        if (open < 0.4)
            return List.of(
                    paint.line(
                            ink(),
                            DEPTH,
                            new double[][] {
                                {side * ASIDE - 1.1, UP, 0.22},
                                {side * ASIDE, UP - 0.35, 0.24},
                                {side * ASIDE + 1.1, UP, 0.22}
                            }));
        double x1 = side * ASIDE;
        var white =
                paint.shape(
                        WHITE,
                        new Vec(x1, UP, DEPTH),
                        REACH,
                        (x, y) -> inEllipse(x - x1, y - UP, 1.5, 1.15 * open));
        var dot =
                paint.shape(
                        ink(),
                        new Vec(x0, y0, DEPTH),
                        REACH,
                        (x, y) -> inEllipse(x - x0, y - y0, 0.82, 1.1 * open));
        return List.of(white, dot);
    }

    private List<Decal> eye(int side, double line, boolean close) {
        var decals = new ArrayList<Decal>();
        var centre = new Vec(side * ASIDE, UP, DEPTH);
        double irisX = side * ASIDE + face.lookLeft() * 0.78,
                irisY = UP + 0.1 + face.lookUp() * 0.45;
        double iris = close ? 0.74 : 0.8;
        if (face.lids() > 0.05) {
            decals.add(paint.shape(WHITE, centre, REACH, (x, y) -> isOpen(side, x, y)));
            int colour = close ? Colour.mix(look.hair(), 0x6A4A30, 0.6) : ink();
            if (look.style() == Look.Hair.SCARF || look.older()) colour = close ? 0x5F4A36 : ink();
            decals.add(round(colour, side, new Vec(irisX, irisY, iris)));
            if (close) decals.add(round(0x15120F, side, new Vec(irisX, irisY, 0.37)));
            decals.add(
                    round(0xFFFFFF, side, new Vec(irisX - 0.25, irisY + 0.28, close ? 0.17 : 0.2)));
        }
        decals.add(lidLine(side, line));
        if (close) {
            int soft = Colour.darker(look.skin(), 0.34);
            decals.add(fold(soft, side));
            decals.add(under(soft, side));
        }
        return decals;
    }

    private Decal lidLine(int side, double line) {
        return paint.shape(
                ink(),
                new Vec(side * ASIDE, UP, DEPTH),
                REACH,
                (x, y) -> {
                    double u = (x - side * ASIDE) * side;
                    if (Math.abs(u) > HALF + 0.12) return false;
                    double v = y - UP - slant(u);
                    double thick = line * (1 + 0.35 * u / HALF);
                    return Math.abs(v - lid(u)) < thick;
                });
    }

    private Decal round(int colour, int side, Vec circle) {
        double r = circle.z();
        return paint.shape(
                colour,
                new Vec(side * ASIDE, UP, DEPTH),
                REACH,
                (x, y) -> isOpen(side, x, y) && inEllipse(x - circle.x(), y - circle.y(), r, r));
    }

    /** Above the upper lid. */
    private Decal fold(int colour, int side) {
        return paint.shape(
                colour,
                new Vec(side * ASIDE, UP, DEPTH),
                REACH,
                (x, y) -> {
                    double u = (x - side * ASIDE) * side;
                    double w = u / (HALF + 0.15);
                    double v = y - UP - slant(u) - 0.38 - UPPER * 1.05 * (1 - w * w);
                    return Math.abs(w) < 0.95 && Math.abs(v) < 0.055;
                });
    }

    private Decal under(int colour, int side) {
        return paint.shape(
                colour,
                new Vec(side * ASIDE, UP, DEPTH),
                REACH,
                (x, y) -> {
                    double u = (x - side * ASIDE) * side;
                    double v = y - UP - slant(u);
                    return Math.abs(u) < HALF * 0.9
                            && face.lids() > 0.3
                            && Math.abs(v - lower(u)) < 0.06;
                });
    }

    private boolean isOpen(int side, double x, double y) {
        double u = (x - side * ASIDE) * side;
        double v = y - UP - slant(u);
        return Math.abs(u) < HALF && v > lower(u) && v < lid(u);
    }

    /** The outer corner is a little higher. */
    private static double slant(double u) {
        return 0.1 * u / HALF;
    }

    private static double lower(double u) {
        return -LOWER * (1 - u * u / (HALF * HALF));
    }

    /** The edge of the upper lid, which follows the eye when it looks down. */
    private double lid(double u) {
        double w = Math.clamp(u / HALF, -1, 1);
        double round = 1 - w * w * (0.75 + 0.25 * w * w);
        double lids = face.lids() * (1 - 0.35 * Math.max(0, -face.lookUp()));
        double top = UPPER * round * (1 + 0.1 * Math.max(0, face.lookUp()));
        return lower(u) * (1 - lids) + top * lids;
    }

    private Decal brow(int side, Detail detail) {
        double thick = detail == Detail.FAR ? 0.38 : detail == Detail.NEAR ? 0.32 : 0.3;
        double lift = 0.25 * Math.max(0, face.lookUp()) - 0.15 * (1 - face.lids());
        double y = UP + 2.15 + lift;
        int colour = look.style() == Look.Hair.SCARF ? 0x33241E : Colour.darker(look.hair(), 0.15);
        double[][] path = {
            {side * 1.55, y + 0.08, thick * 0.75},
            {side * 2.6, y + 0.38, thick},
            {side * 3.9, y + 0.42, thick * 0.85},
            {side * 5.2, y - 0.25, thick * 0.35}
        };
        return paint.line(colour, DEPTH + 0.4, Curve.through(path, 4).toArray(double[][]::new));
    }

    private static boolean inEllipse(double dx, double dy, double halfWidth, double halfHeight) {
        double x = dx / halfWidth, y = dy / halfHeight;
        return x * x + y * y < 1;
    }
}
