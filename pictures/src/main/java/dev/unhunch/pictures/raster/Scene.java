package dev.unhunch.pictures.raster;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * All that one picture shows.
 *
 * @param floor the height on which shadows fall; nothing where there is no floor in sight
 * @param shadowless pieces that cast none, such as walls
 */
public record Scene(
        List<Part> parts, List<Arrow> arrows, OptionalDouble floor, Set<String> shadowless) {
    /** Copies the lists. */
    public Scene {
        parts = List.copyOf(parts);
        arrows = List.copyOf(arrows);
        shadowless = Set.copyOf(shadowless);
    }

    boolean castsShadow(Part part) {
        return !shadowless.contains(part.piece());
    }
}
