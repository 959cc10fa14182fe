package dev.unhunch.pictures.review;

import dev.unhunch.pictures.image.Pixels;
import dev.unhunch.pictures.paint.Canvas;
import dev.unhunch.pictures.paint.Scaling;
import dev.unhunch.pictures.paint.Shape;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pictures side by side at the size at which a chat shows them: the still on a light and on a dark
 * ground, and the film where it begins and where it is farthest from that.
 */
public final class Sheet {
    /** At which everything has to be readable, in pixels. */
    private static final int SIDE = 200;

    private static final int GAP = 10;
    private static final int ROW = SIDE + 3 * GAP + Letters.HEIGHT;
    private static final int COLUMN = 4 * (SIDE + 2 * GAP) + GAP;
    private static final int LIGHT = 0xFFFFFF;
    private static final int DARK = 0x1A1D21;
    private static final int INK = 0x202020;

    private Sheet() {}

    /**
     * One picture.
     *
     * @param shots of its film; empty without one
     */
    public record Item(String id, Pixels still, List<Pixels> shots) {
        /** Copies the list. */
        public Item {
            shots = List.copyOf(shots);
        }
    }

    /** All items in so many columns, in the order of reading; at least one of each. */
    public static Pixels of(List<Item> items, int columns) {
        int rows = (items.size() + columns - 1) / columns;
        var canvas = new Canvas(columns * COLUMN, rows * ROW, LIGHT);
        for (int i = 0; i < items.size(); i++)
            show(canvas, items.get(i), i % columns * COLUMN, i / columns * ROW);
        return canvas.pixels();
    }

    private static void show(Canvas canvas, Item item, int left, int top) {
        int step = SIDE + 2 * GAP;
        int below = top + 2 * GAP + Letters.HEIGHT;
        canvas.fill(new Shape(left + step, below - GAP / 2.0, 3 * step, SIDE + GAP, 0), DARK);
        Letters.write(canvas, item.id, left + GAP, top + GAP, INK);
        place(canvas, item.still, left + GAP, below);
        place(canvas, item.still, left + step + GAP, below);
        if (item.shots.isEmpty()) return;
        var first = item.shots.getFirst();
        place(canvas, first, left + 2 * step + GAP, below);
        place(canvas, farthest(first, item.shots), left + 3 * step + GAP, below);
    }

    private static void place(Canvas canvas, Pixels picture, int left, int top) {
        // What is higher than wide, such as a long strip, is made to fit all the same.
        int width = Math.min(SIDE, SIDE * picture.width() / picture.height());
        var small = Scaling.toWidth(picture, width);
        canvas.show(new Shape(left, top, small.width(), small.height(), 0), small);
    }

    private static Pixels farthest(Pixels first, List<Pixels> shots) {
        return shots.stream()
                .max(Comparator.comparingLong(each -> differences(first, each)))
                .orElse(first);
    }

    private static long differences(Pixels one, Pixels other) {
        if (Arrays.equals(one.rgb(), other.rgb())) return 0;
        long count = 0;
        for (int i = 0; i < one.rgb().length; i++) if (one.rgb()[i] != other.rgb()[i]) count++;
        return count;
    }
}
