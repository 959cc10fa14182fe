package dev.unhunch.pictures.compose;

import dev.unhunch.pictures.image.Pixels;
import dev.unhunch.pictures.paint.Canvas;
import dev.unhunch.pictures.paint.Scaling;
import dev.unhunch.pictures.paint.Shape;

import java.util.List;

/**
 * The steps of a routine at a glance: a tile for each, in the order of reading. Dots below a tile
 * tell how far along it is, since numbers would need a font and a language.
 */
public final class Strip {
    /** As wide as a still, so that chats show both alike. */
    private static final int WIDTH = 512;

    private static final int MARGIN = 14;
    private static final int GAP = 12;
    private static final int DOTS = 24;
    private static final int ROUND = 12;
    private static final int GROUND = 0xC4D3E0;
    private static final int TILE = 0xFDFEFF;
    private static final int DONE = 0x2C5A85;
    private static final int TO_COME = 0xC9D5E0;

    private Strip() {}

    /** A strip of the stills of at least one step. */
    public static Pixels of(List<Pixels> steps) {
        int columns = columns(steps.size());
        int rows = (steps.size() + columns - 1) / columns;
        int side = (WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns;
        int dots = steps.size() > 1 ? DOTS : 0;
        int rowHeight = side + dots + GAP;
        var canvas = new Canvas(WIDTH, 2 * MARGIN + rows * rowHeight - GAP, GROUND);
        for (int i = 0; i < steps.size(); i++) {
            int inRow = Math.min(columns, steps.size() - i / columns * columns);
            int left = (WIDTH - inRow * (side + GAP) + GAP) / 2 + i % columns * (side + GAP);
            int top = MARGIN + i / columns * rowHeight;
            var picture = Scaling.toWidth(steps.get(i), side);
            canvas.fill(new Shape(left, top, side, side + dots, ROUND), TILE);
            canvas.show(new Shape(left, top, side, side + dots / 2.0, ROUND), picture);
            if (dots > 0) {
                // Straight where the picture ends.
                canvas.fill(new Shape(left, top + side, side, dots / 2.0, 0), TILE);
                var row = new Shape(left, top + side, side, dots, 0);
                progress(canvas, row, i + 1, steps.size());
            }
        }
        return canvas.pixels();
    }

    /** Few and large, as small ones cannot be told apart; a lone one is not blown up. */
    private static int columns(int steps) {
        if (steps <= 2 || steps == 4) return 2;
        return steps <= 9 ? 3 : 4;
    }

    private static void progress(Canvas canvas, Shape row, int done, int all) {
        double step = Math.min(16, (row.width() - 12) / all);
        double left = row.left() + (row.width() - step * (all - 1)) / 2;
        double radius = Math.min(4.5, step / 2 - 1);
        for (int i = 0; i < all; i++)
            canvas.fill(
                    Shape.disc(left + i * step, row.top() + row.height() / 2, radius),
                    i < done ? DONE : TO_COME);
    }
}
