package dev.unhunch.pictures.raster;

import dev.unhunch.pictures.mesh.Mesh;

/** The samples that a mesh covers. */
final class Triangles {
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
        int left = (int) Math.max(0, Math.ceil(Math.min(x[a], Math.min(x[b], x[c])) - 0.5));
        int right =
                (int) Math.min(side - 1, Math.floor(Math.max(x[a], Math.max(x[b], x[c])) - 0.5));
        int top = (int) Math.max(0, Math.ceil(Math.min(y[a], Math.min(y[b], y[c])) - 0.5));
        int bottom =
                (int) Math.min(side - 1, Math.floor(Math.max(y[a], Math.max(y[b], y[c])) - 0.5));
        for (int row = top; row <= bottom; row++) {
            double py = row + 0.5;
            for (int column = left; column <= right; column++) {
                double px = column + 0.5;
                double u = ((x[b] - px) * (y[c] - py) - (x[c] - px) * (y[b] - py)) * share;
                double v = ((x[c] - px) * (y[a] - py) - (x[a] - px) * (y[c] - py)) * share;
                double w = 1 - u - v;
                if (u < 0 || v < 0 || w < 0) continue;
                weights.u = u;
                weights.v = v;
                weights.w = w;
                covered.at(row * side + column, px, py, weights.mix(z), weights);
            }
        }
    }

    /** Where a sample lies in its triangle. */
    static final class Weights {
        private int a, b, c;
        private double u, v, w;

        /** Of a value that is known at each corner of the mesh. */
        double mix(double[] corners) {
            return u * corners[a] + v * corners[b] + w * corners[c];
        }
    }

    /** Told of each covered sample: its index, its place and its depth. */
    @FunctionalInterface
    interface Covered {
        void at(int index, double x, double y, double depth, Weights weights);
    }
}
