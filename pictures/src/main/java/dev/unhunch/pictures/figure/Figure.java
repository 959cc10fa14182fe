package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.raster.Part;

import java.util.ArrayList;
import java.util.List;

/** A person in a pose, ready to be drawn. */
public final class Figure {
    private Figure() {}

    /** All parts of the body and its clothes. */
    public static List<Part> of(Skeleton skeleton, Look look) {
        var parts = new ArrayList<Part>();
        parts.addAll(new Torso(skeleton, look).parts());
        parts.addAll(new Limbs(skeleton, look).parts());
        parts.addAll(new Head(skeleton, look).parts());
        for (int side : new int[] {1, -1}) {
            parts.addAll(new Hand(skeleton, side).parts(look));
            parts.addAll(new Foot(skeleton, side).parts(look));
        }
        return parts;
    }
}
