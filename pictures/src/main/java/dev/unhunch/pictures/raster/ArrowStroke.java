package dev.unhunch.pictures.raster;

import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.function.IntConsumer;

/** An arrow as it is seen: a curve of even width, with a head, in a white rim. */
final class ArrowStroke {
    private static final int RED = 0xE03616;
    private static final int RIM = 0xFFFFFF;

    /** In pixels. */
    private static final double HALF_WIDTH = 3.6,
            RIM_WIDTH = 3.2,
            HEAD_LENGTH = 21,
            HEAD_HALF = 12.5;

    private static final int STEPS = 18;

    private final double[] x = new double[STEPS + 1];
    private final double[] y = new double[STEPS + 1];
    private final double unit;
    private final Arrow arrow;
    private final int from;
    private final int to;

    ArrowStroke(Arrow arrow, View view, int samples) {
        this.arrow = arrow;
        unit = samples;
        for (int i = 0; i <= STEPS; i++) {
            var point = on(arrow.path(), i / (double) STEPS);
            x[i] = view.x(point);
            y[i] = view.y(point);
        }
        from = arrow.twoWay() ? shaftStart() : 0;
        to = shaftEnd();
    }

    void paint(int[] colours, int side) {
        if (arrow.strength() <= 0) return;
        each(
                side,
                (at, distance) -> {
                    if (distance > RIM_WIDTH * unit) return;
                    int colour = distance <= 0 ? RED : RIM;
                    colours[at] = Colour.mix(colours[at], colour, arrow.strength());
                });
    }

    /** Each sample that the arrow hides. */
    void covered(int side, IntConsumer at) {
        if (arrow.strength() > 0)
            each(
                    side,
                    (index, distance) -> {
                        if (distance <= RIM_WIDTH * unit) at.accept(index);
                    });
    }

    private void each(int side, Near near) {
        double reach = (HEAD_LENGTH + RIM_WIDTH) * unit;
        double left = side, right = 0, top = side, bottom = 0;
        for (int i = 0; i <= STEPS; i++) {
            left = Math.min(left, x[i] - reach);
            right = Math.max(right, x[i] + reach);
            top = Math.min(top, y[i] - reach);
            bottom = Math.max(bottom, y[i] + reach);
        }
        for (int row = (int) Math.max(0, top); row < Math.min(side, bottom); row++)
            for (int column = (int) Math.max(0, left); column < Math.min(side, right); column++)
                near.at(row * side + column, distance(column + 0.5, row + 0.5));
    }

    /** In samples from the red; at most 0 inside of it. */
    private double distance(double px, double py) {
        double nearest = head(px, py, STEPS, to);
        if (arrow.twoWay()) nearest = Math.min(nearest, head(px, py, 0, from));
        for (int i = from; i < to; i++)
            nearest = Math.min(nearest, toSegment(px, py, i, i + 1) - HALF_WIDTH * unit);
        return nearest;
    }

    /** The shaft ends inside of the head. */
    private int shaftEnd() {
        int i = STEPS;
        while (i > 1 && length(x[STEPS] - x[i], y[STEPS] - y[i]) < HEAD_LENGTH * 0.8 * unit) i--;
        return i;
    }

    private int shaftStart() {
        int i = 0;
        while (i < STEPS - 1 && length(x[0] - x[i], y[0] - y[i]) < HEAD_LENGTH * 0.8 * unit) i++;
        return i;
    }

    /** To the triangle at a tip that points away from another point of the curve. */
    private double head(double px, double py, int tip, int from) {
        double ux = x[tip] - x[from], uy = y[tip] - y[from];
        double length = length(ux, uy);
        if (length < 1e-6) return Double.MAX_VALUE;
        ux /= length;
        uy /= length;
        double along = (x[tip] - px) * ux + (y[tip] - py) * uy;
        double aside = Math.abs((px - x[tip]) * uy - (py - y[tip]) * ux);
        double slope = HEAD_HALF / HEAD_LENGTH;
        double toFlank = (aside - along * slope) / length(1, slope);
        double toBack = along - HEAD_LENGTH * unit;
        return toFlank > 0 && toBack > 0 ? length(toFlank, toBack) : Math.max(toFlank, toBack);
    }

    private double toSegment(double px, double py, int a, int b) {
        double dx = x[b] - x[a], dy = y[b] - y[a];
        double squared = dx * dx + dy * dy;
        double t =
                squared == 0
                        ? 0
                        : Math.clamp(((px - x[a]) * dx + (py - y[a]) * dy) / squared, 0, 1);
        return length(px - x[a] - t * dx, py - y[a] - t * dy);
    }

    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** De Casteljau's way. */
    private static Vec on(List<Vec> path, double share) {
        var points = path.toArray(Vec[]::new);
        for (int left = points.length - 1; left > 0; left--)
            for (int i = 0; i < left; i++) points[i] = points[i].mix(points[i + 1], share);
        return points[0];
    }

    @FunctionalInterface
    private interface Near {
        void at(int index, double distance);
    }
}
