package dev.unhunch.pictures.figure;

import java.util.ArrayList;
import java.util.List;

/** Smooth curves through the rows of a table (Catmull and Rom 1974). */
final class Curve {
    private Curve() {}

    /** All rows, and so many steps from each to the next. */
    static List<double[]> through(double[][] table, int steps) {
        var rows = new ArrayList<double[]>();
        for (int i = 0; i + 1 < table.length; i++)
            for (int step = 0; step < steps; step++)
                rows.add(between(table, i, step / (double) steps));
        rows.add(table[table.length - 1]);
        return rows;
    }

    private static double[] between(double[][] table, int index, double t) {
        double[] a = table[Math.max(0, index - 1)], b = table[index], c = table[index + 1];
        double[] d = table[Math.min(table.length - 1, index + 2)];
        var row = new double[b.length];
        for (int i = 0; i < row.length; i++) {
            double first = (c[i] - a[i]) / 2, last = (d[i] - b[i]) / 2;
            double bend = 3 * (c[i] - b[i]) - 2 * first - last;
            row[i] = b[i] + t * (first + t * (bend + t * (first + last - 2 * (c[i] - b[i]))));
        }
        return row;
    }
}
