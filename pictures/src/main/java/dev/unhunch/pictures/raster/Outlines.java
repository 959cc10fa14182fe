package dev.unhunch.pictures.raster;

import java.util.List;

/** Where lines go: on what is nearer, along its edge to something farther or other. */
final class Outlines {
    /** Within one piece a line shows only where its nearer fold lies this far before the rest. */
    private static final double FOLD_CENTIMETRES = 2.6;

    private final Samples samples;
    private final short[] pieces;
    private final int[] aside;
    private final int[] down;
    private final double fold;

    /** Lines of a width in samples; folds are told from slopes by the scale in samples a cm. */
    Outlines(Samples samples, List<Part> parts, double width, double scale) {
        this.samples = samples;
        pieces = new short[parts.size()];
        for (int i = 0; i < pieces.length; i++) {
            var piece = parts.get(i).piece();
            for (int first = 0; first <= i; first++)
                if (parts.get(first).piece().equals(piece)) {
                    pieces[i] = (short) first;
                    break;
                }
        }
        int directions = 16;
        aside = new int[directions + directions / 2];
        down = new int[directions + directions / 2];
        for (int i = 0; i < aside.length; i++) {
            var outer = i < directions;
            var angle = 2 * Math.PI * i / (outer ? directions : directions / 2);
            var radius = outer ? width : width / 2;
            aside[i] = (int) Math.round(StrictMath.cos(angle) * radius);
            down[i] = (int) Math.round(StrictMath.sin(angle) * radius);
        }
        fold = Math.clamp(20 / scale, 0.3, FOLD_CENTIMETRES);
    }

    boolean isLine(int x, int y) {
        int at = y * samples.side + x;
        short own = samples.part[at];
        for (int i = 0; i < aside.length; i++) {
            int nx = x + aside[i], ny = y + down[i];
            if (nx < 0 || ny < 0 || nx >= samples.side || ny >= samples.side) continue;
            int next = ny * samples.side + nx;
            short other = samples.part[next];
            if (other == own && samples.depth[at] - samples.depth[next] <= fold) continue;
            if (other == Samples.NOTHING) return true;
            double nearer = samples.depth[at] - samples.depth[next];
            if (pieces[other] == pieces[own]) {
                if (nearer > fold) return true;
            } else if (nearer > 0) return true;
        }
        return false;
    }
}
