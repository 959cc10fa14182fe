package dev.unhunch.pictures.raster;

import dev.unhunch.pictures.mesh.Mesh;

/** The samples that a mesh covers. */
final class Triangles {
    /**
     * A sample that lies on the edge between two triangles must belong to one of them, though both
     * computed weights may be a hair below 0: else there are pinholes, each with an outline.
     */
    private static final double ROUNDING = 1e-7;

    private final Mesh mesh;
    private final double[] x;
    private final double[] y;
    private final double[] z;
    private final Weights weights = new Weights();

    Triangles(Mesh mesh, View view) {
        this.mesh = mesh;
        int count = mesh.points().size();
        x = new double[count];
        y = new double[count];
        z = new double[count];
        for (int i = 0; i < count; i++) {
            var point = mesh.points().get(i);
            x[i] = view.x(point);
            y[i] = view.y(point);
            z[i] = view.depth(point);
        }
    }

    /** Calls for each covered sample of a square picture; for some samples more than once. */
    void each(int side, Covered covered) {
        var triangles = mesh.triangles();
        for (int i = 0; i < triangles.length; i += 3) {
            weights.triangle = i / 3;
            weights.a = triangles[i];
            weights.b = triangles[i + 1];
            weights.c = triangles[i + 2];
            fill(side, covered);
        }
    }

    private void fill(int side, Covered covered) {
        int a = weights.a, b = weights.b, c = weights.c;
        double area = (x[b] - x[a]) * (y[c] - y[a]) - (x[c] - x[a]) * (y[b] - y[a]);
        if (Math.abs(area) < 1e-9) return;
        double share = 1 / area;
        double uStep = (y[b] - y[c]) * share, vStep = (y[c] - y[a]) * share;
        double zStep = uStep * (z[a] - z[c]) + vStep * (z[b] - z[c]);
        int top = (int) Math.max(0, Math.ceil(least(y[a], y[b], y[c]) - 0.5));
        int bottom = (int) Math.min(side - 1, Math.floor(most(y[a], y[b], y[c]) - 0.5));
        int left = (int) Math.max(0, Math.ceil(least(x[a], x[b], x[c]) - 0.5));
        int right = (int) Math.min(side - 1, Math.floor(most(x[a], x[b], x[c]) - 0.5));
        for (int row = top; row <= bottom; row++) {
            double py = row + 0.5, px = left + 0.5;
            double u = ((x[b] - px) * (y[c] - py) - (x[c] - px) * (y[b] - py)) * share;
            double v = ((x[c] - px) * (y[a] - py) - (x[a] - px) * (y[c] - py)) * share;
            weights.row(u, v, uStep, vStep, left);
            int first = left + (int) Math.max(0, Math.ceil(weights.from()));
            int last = left + (int) Math.min(right - left, Math.floor(weights.to()));
            double depth = u * z[a] + v * z[b] + (1 - u - v) * z[c];
            for (int column = first; column <= last; column++)
                covered.at(
                        row * side + column, column, row, depth + zStep * (column - left), weights);
        }
    }

    /** The least number of steps after which a weight is not below 0. */
    private static double start(double exact, double step) {
        double weight = exact + ROUNDING;
        if (step > 0) return -weight / step;
        return step == 0 && weight < 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    /** The greatest number of steps after which a weight is not below 0. */
    private static double end(double exact, double step) {
        double weight = exact + ROUNDING;
        if (step < 0) return -weight / step;
        return step == 0 && weight < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    private static double least(double a, double b, double c) {
        return Math.min(a, Math.min(b, c));
    }

    private static double most(double a, double b, double c) {
        return Math.max(a, Math.max(b, c));
    }

    /** How much each corner of a triangle counts along one row. */
    static final class Weights {
        private int a, b, c;
        private double u, v, uStep, vStep;
        private int left;
        private int triangle;

        /** Which triangle of the mesh it is. */
        int triangle() {
            return triangle;
        }

        private void row(double newU, double newV, double newUStep, double newVStep, int newLeft) {
            u = newU;
            v = newV;
            uStep = newUStep;
            vStep = newVStep;
            left = newLeft;
        }

        /**
         * Each weight is at least 0 on one side of a column only; between these lies the triangle.
         */
        private double from() {
            double third = start(1 - u - v, -uStep - vStep);
            return Math.max(Math.max(start(u, uStep), start(v, vStep)), third);
        }

        private double to() {
            double third = end(1 - u - v, -uStep - vStep);
            return Math.min(Math.min(end(u, uStep), end(v, vStep)), third);
        }

        /** At a column, of a value that is known at each corner of the mesh. */
        double mix(double[] corners, int column) {
            double first = u + uStep * (column - left), second = v + vStep * (column - left);
            return first * corners[a] + second * corners[b] + (1 - first - second) * corners[c];
        }
    }

    /** Told of each covered sample: its index, its place and its depth. */
    @FunctionalInterface
    interface Covered {
        void at(int index, int column, int row, double depth, Weights weights);
    }
}
