package dev.unhunch.pictures.raster;

import java.util.List;

/** Where lines go: on what is nearer, along its edge to something farther or other. */
final class Outlines {
    /** Within one piece a line shows only where its nearer fold lies this far before the rest. */
    private static final double FOLD_CENTIMETRES = 2.6;

    /**
     * Where two pieces touch, neither lies clearly before the other, and the line runs half on each
     * of them: on one side only it would jump to and fro.
     */
    private static final double SEAM_CENTIMETRES = 1.4;

    private final Samples samples;
    private final short[] pieces;
    private final int[] aside;
    private final int[] down;
    private final boolean[] isNear;
    private final double fold;
    private final double seam;

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
        isNear = new boolean[directions + directions / 2];
        for (int i = 0; i < aside.length; i++) {
            var outer = i < directions;
            var angle = 2 * Math.PI * i / (outer ? directions : directions / 2);
            var radius = outer ? width : width / 2;
            aside[i] = (int) Math.round(StrictMath.cos(angle) * radius);
            isNear[i] = !outer;
            down[i] = (int) Math.round(StrictMath.sin(angle) * radius);
        }
        fold = Math.clamp(20 / scale, 0.3, FOLD_CENTIMETRES);
        seam = Math.clamp(11 / scale, 0.15, SEAM_CENTIMETRES);
    }

    boolean isLine(int x, int y) {
        int at = y * samples.side + x;
        short own = samples.part[at];
        for (int i = 0; i < aside.length; i++) {
            int nx = x + aside[i], ny = y + down[i];
            if (nx < 0 || ny < 0 || nx >= samples.side || ny >= samples.side) continue;
            int next = ny * samples.side + nx;
            short other = samples.part[next];
            double nearer = samples.depth[at] - samples.depth[next];
            if (other == own || other != Samples.NOTHING && pieces[other] == pieces[own]) {
                if (nearer > fold) return true;
            } else if (nearer > seam || isNear[i] && nearer > -seam) return true;
        }
        return false;
    }
}
