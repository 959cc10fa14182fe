package dev.unhunch.pictures.raster;

/**
 * How a surface is painted.
 *
 * @param light where light falls on it
 * @param shade where none does
 * @param line its outline
 */
public record Material(int light, int shade, int line) {
    /** With shade and outline that suit a colour. */
    public static Material of(int colour) {
        return new Material(colour, Colour.darker(colour, 0.14), Colour.darker(colour, 0.5));
    }
}
