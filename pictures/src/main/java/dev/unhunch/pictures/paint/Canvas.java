package dev.unhunch.pictures.paint;

import dev.unhunch.pictures.image.Pixels;

/** Paints shapes with smooth edges, one over the other. */
public final class Canvas {
    private final Pixels pixels;

    /** Of one colour. */
    public Canvas(int width, int height, int ground) {
        pixels = Pixels.filled(width, height, ground);
    }

    /** What has been painted; it goes on changing when more is. */
    public Pixels pixels() {
        return pixels;
    }

    /** Fills a shape with one colour. */
    public void fill(Shape shape, int colour) {
        paint(shape, (_, _) -> colour);
    }

    /** Shows a picture through a shape, its top left corner at that of the shape. */
    public void show(Shape shape, Pixels picture) {
        int left = (int) shape.left();
        int top = (int) shape.top();
        paint(
                shape,
                (x, y) ->
                        picture.at(
                                Math.clamp(x - left, 0, picture.width() - 1),
                                Math.clamp(y - top, 0, picture.height() - 1)));
    }

    @FunctionalInterface
    private interface Paint {
        int at(int x, int y);
    }

    private void paint(Shape shape, Paint paint) {
        int bottom = (int) Math.min(pixels.height(), shape.top() + shape.height() + 1);
        int right = (int) Math.min(pixels.width(), shape.left() + shape.width() + 1);
        for (int y = (int) Math.max(0, shape.top() - 1); y < bottom; y++)
            for (int x = (int) Math.max(0, shape.left() - 1); x < right; x++) {
                double covered = shape.covers(x + 0.5, y + 0.5);
                if (covered > 0) {
                    int at = y * pixels.width() + x;
                    pixels.rgb()[at] = mixed(pixels.rgb()[at], paint.at(x, y), covered);
                }
            }
    }

    /** Something of one colour and, by its share from 0 to 1, of another. */
    public static int mixed(int one, int other, double share) {
        if (share >= 1) return other;
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value =
                    ((one >> shift) & 0xFF) * (1 - share) + ((other >> shift) & 0xFF) * share;
            result |= (int) (value + 0.5) << shift;
        }
        return result;
    }
}
