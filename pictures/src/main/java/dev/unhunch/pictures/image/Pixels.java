package dev.unhunch.pictures.image;

import dev.unhunch.pictures.film.Picture;

import java.util.Arrays;

/**
 * A rectangle of opaque colours.
 *
 * @param width in pixels
 * @param height in pixels
 * @param rgb 0xRRGGBB, row by row from the top left
 */
@SuppressWarnings("ArrayRecordComponent")
public record Pixels(int width, int height, int[] rgb) {
    /** Checks that there is one colour for each pixel. */
    public Pixels {
        if (width < 1 || height < 1 || rgb.length != width * height)
            throw new IllegalArgumentException(
                    rgb.length + " colours do not fill " + width + " x " + height);
    }

    /** The same colours as a drawn picture; they are shared, not copied. */
    public static Pixels of(Picture picture) {
        return new Pixels(picture.side(), picture.side(), picture.rgb());
    }

    /** A rectangle of one colour, to be painted on. */
    public static Pixels filled(int width, int height, int colour) {
        var rgb = new int[width * height];
        Arrays.fill(rgb, colour);
        return new Pixels(width, height, rgb);
    }

    /** The colour at a place that has to lie inside. */
    public int at(int x, int y) {
        return rgb[y * width + x];
    }
}
