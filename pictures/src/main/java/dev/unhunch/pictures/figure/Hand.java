package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;

import java.util.List;

/** A hand down to its nails. */
final class Hand {
    private final HandBones bones;
    private final HandFlesh flesh;
    private final String letter;

    Hand(Skeleton skeleton, int side) {
        bones = new HandBones(skeleton.get("hand", side), skeleton.pose().fingers().of(side), side);
        flesh = new HandFlesh(bones, skeleton.get("wrist", side));
        letter = Skeleton.letter(side);
    }

    /** From afar nobody sees how flesh melts together, nor nails; both take time. */
    List<Part> parts(Look look, Detail detail) {
        boolean isFar = detail == Detail.FAR;
        var mesh = isFar ? flesh.bones() : flesh.mesh();
        var part = new Part("hand" + letter, "arm" + letter, Material.of(look.skin()), mesh);
        return List.of(
                isFar
                        ? part
                        : part.painted(new HandMarks(bones, flesh).decals(look.skin(), detail)));
    }
}
