package dev.unhunch.pictures.raster;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.space.Vec;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A surface with its colours.
 *
 * @param name such as {@code forearmL}; what pose files and checks call it
 * @param piece parts of one piece have no line where they meet
 * @param decals painted in this order
 * @param kept only these points of the surface are drawn; all where it is null
 */
public record Part(
        String name,
        String piece,
        Material material,
        Mesh mesh,
        List<Decal> decals,
        @Nullable Predicate<Vec> kept) {
    /** A whole surface without decals. */
    public Part(String name, String piece, Material material, Mesh mesh) {
        this(name, piece, material, mesh, List.of(), null);
    }

    /** With more painted onto it. */
    public Part painted(List<Decal> more) {
        var all = new ArrayList<>(decals);
        all.addAll(more);
        return new Part(name, piece, material, mesh, List.copyOf(all), kept);
    }

    /** Only where its points fulfil something, and all that was asked of them before. */
    public Part keeping(Predicate<Vec> points) {
        var both = kept == null ? points : kept.and(points);
        return new Part(name, piece, material, mesh, decals, both);
    }

    /** Whether a point of the surface is drawn. */
    boolean keeps(Vec point) {
        return kept == null || kept.test(point);
    }

    /** Whether the whole surface is drawn, which is quicker. */
    boolean isWhole() {
        return kept == null;
    }
}
