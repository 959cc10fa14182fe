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
        bones =
                new HandBones(
                        skeleton.get("hand", side), skeleton.pose().fingers().of(side), side);
        flesh = new HandFlesh(bones, skeleton.get("wrist", side));
        letter = Skeleton.letter(side);
    }

    List<Part> parts(Look look) {
        var skin = Material.of(look.skin());
        return List.of(
                new Part("hand" + letter, "arm" + letter, skin, flesh.mesh())
                        .painted(new HandMarks(bones, flesh).decals(look.skin())));
    }
}
