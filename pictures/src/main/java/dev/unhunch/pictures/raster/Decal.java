package dev.unhunch.pictures.raster;

import dev.unhunch.pictures.space.Vec;

/**
 * Something painted onto a surface.
 *
 * @param where how strongly at a point of the world, 0 (not at all) to 1 (covers what is below)
 */
public record Decal(int colour, Field where) {
    /** A strength for each point of the world. */
    @FunctionalInterface
    public interface Field {
        /** From 0 to 1. */
        double strength(Vec point);
    }
}
