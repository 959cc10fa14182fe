package dev.unhunch.pictures.raster;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A surface with its colours.
 *
 * @param name such as {@code forearmL}; what pose files and checks call it
 * @param piece parts of one piece have no line where they meet
 * @param decals painted in this order
 * @param kept only these points of the surface are drawn
 */
public record Part(
        String name,
        String piece,
        Material material,
        Mesh mesh,
        List<Decal> decals,
        Predicate<Vec> kept) {
    private static final Predicate<Vec> WHOLE = _ -> true;

    /** A whole surface without decals. */
    public Part(String name, String piece, Material material, Mesh mesh) {
        this(name, piece, material, mesh, List.of(), WHOLE);
    }

    /** With more painted onto it. */
    public Part painted(List<Decal> more) {
        var all = new ArrayList<>(decals);
        all.addAll(more);
        return new Part(name, piece, material, mesh, List.copyOf(all), kept);
    }

    /** Only where its points fulfil something. */
    public Part keeping(Predicate<Vec> points) {
        return new Part(name, piece, material, mesh, decals, points);
    }

    /** Whether the whole surface is drawn, which is quicker. */
    boolean isWhole() {
        return kept == WHOLE;
    }
}
