package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.raster.Part;

import java.util.ArrayList;
import java.util.List;

/** A person in a pose, ready to be drawn. */
public final class Figure {
    private Figure() {}

    /** All parts of the body and its clothes, with as much of the face as can be seen. */
    public static List<Part> of(Skeleton skeleton, Look look, Detail detail) {
        var parts = new ArrayList<Part>();
        parts.addAll(new Torso(skeleton, look).parts());
        parts.addAll(new Limbs(skeleton, look).parts());
        var neckline = new Neckline(skeleton, look);
        parts.replaceAll(neckline::cut);
        if (look.style() == Look.Hair.SCARF)
            parts.addAll(new Scarf(skeleton, look).over(List.copyOf(parts)));
        else parts.add(neckline.collar());
        parts.addAll(new Head(skeleton, look, detail).parts());
        for (int side : new int[] {1, -1}) {
            parts.addAll(new Hand(skeleton, side).parts(look, detail));
            parts.addAll(
                    look.bare()
                            ? new BareFoot(skeleton, side).parts(look, detail)
                            : new Foot(skeleton, side).parts(look));
        }
        return Muscles.lit(parts, skeleton);
    }
}
