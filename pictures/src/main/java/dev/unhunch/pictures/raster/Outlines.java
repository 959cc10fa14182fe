package dev.unhunch.pictures.raster;

import java.util.Arrays;
import java.util.List;

/** Where lines go: on what is nearer, along its edge to something farther or other. */
final class Outlines {
    /** Within one piece a line shows only where a fold lies this far before the rest. */
    private static final double FOLD_CENTIMETRES = 1.7;

    /**
     * Where two pieces touch, neither lies clearly before the other, and the line runs half on each
     * of them: on one side only it would jump to and fro.
     */
    private static final double SEAM_CENTIMETRES = 1.0;

    private final Samples samples;
    private final boolean[] line;
    private short[] pieces = {};
    private double fold;
    private double seam;
    private Stamp whole = new Stamp(0);
    private Stamp half = new Stamp(0);

    Outlines(Samples samples) {
        this.samples = samples;
        line = new boolean[samples.side * samples.side];
    }

    /** Finds all lines of a width in samples; scale is in samples a cm. */
    void find(List<Part> parts, double width, double scale) {
        Arrays.fill(line, false);
        pieces = pieces(parts);
        fold = Math.clamp(14 / scale, 0.25, FOLD_CENTIMETRES);
        seam = Math.clamp(8 / scale, 0.1, SEAM_CENTIMETRES);
        if (whole.radius != width) {
            whole = new Stamp(width);
            half = new Stamp(width * 0.6);
        }
        int side = samples.side;
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++) {
                int at = y * side + x;
                if (x + 1 < side) edge(at, at + 1);
                if (y + 1 < side) edge(at, at + side);
            }
    }

    boolean at(int sample) {
        return line[sample];
    }

    private void edge(int a, int b) {
        short first = samples.part[a], second = samples.part[b];
        if (first == second && first == Samples.NOTHING) return;
        double nearer = samples.depth[a] - samples.depth[b];
        if (first == Samples.NOTHING || second == Samples.NOTHING)
            mark(first == Samples.NOTHING ? b : a, whole);
        else if (pieces[first] == pieces[second]) {
            if (Math.abs(nearer) > fold) mark(nearer > 0 ? a : b, whole);
        } else if (Math.abs(nearer) > seam) mark(nearer > 0 ? a : b, whole);
        else {
            mark(a, half);
            mark(b, half);
        }
    }

    /** Draws on all of the same piece round about that is not behind it. */
    private void mark(int at, Stamp stamp) {
        int side = samples.side, x = at % side, y = at / side;
        short piece = pieces[samples.part[at]];
        for (int i = 0; i < stamp.x.length; i++) {
            int nx = x + stamp.x[i], ny = y + stamp.y[i];
            if (nx < 0 || ny < 0 || nx >= side || ny >= side) continue;
            int next = ny * side + nx;
            short part = samples.part[next];
            if (part != Samples.NOTHING
                    && pieces[part] == piece
                    && samples.depth[next] > samples.depth[at] - fold) line[next] = true;
        }
    }

    private static short[] pieces(List<Part> parts) {
        var names = parts.stream().map(Part::piece).toList();
        var pieces = new short[names.size()];
        for (int i = 0; i < pieces.length; i++) pieces[i] = (short) names.indexOf(names.get(i));
        return pieces;
    }

    /** The samples of a disc, from its middle. */
    private static final class Stamp {
        private final double radius;
        private final int[] x;
        private final int[] y;

        Stamp(double radius) {
            this.radius = radius;
            int reach = (int) Math.ceil(radius), count = 0, width = 2 * reach + 1;
            var allX = new int[width * width];
            var allY = new int[width * width];
            for (int row = -reach; row <= reach; row++)
                for (int column = -reach; column <= reach; column++)
                    if (row * row + column * column <= radius * radius) {
                        allX[count] = column;
                        allY[count++] = row;
                    }
            x = Arrays.copyOf(allX, count);
            y = Arrays.copyOf(allY, count);
        }
    }
}
