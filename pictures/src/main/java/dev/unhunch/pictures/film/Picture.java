package dev.unhunch.pictures.film;

/**
 * A square of opaque colours.
 *
 * @param side width and height in pixels
 * @param rgb 0xRRGGBB, row by row from the top left; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(int side, int[] rgb) {
    /** Checks that there is one colour for each pixel. */
    public Picture {
        if (rgb.length != side * side)
            throw new IllegalArgumentException(
                    rgb.length + " colours do not fill a square of " + side);
    }
}
