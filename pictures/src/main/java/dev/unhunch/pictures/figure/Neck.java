package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Ring;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;

/** From below the collar to the base of the skull. */
final class Neck {
    /**
     * What lies below the collar, in the chest's frame: height, half width, half depth, forward.
     */
    private static final double[][] ROOT = {
        {-8, 11, 6.4, -0.9},
        {-4, 9.6, 6.5, -1.0},
        {-1.5, 8.6, 6.3, -1.2},
    };

    private static final int STEPS = 9;

    private final Skeleton skeleton;
    private final Look look;

    Neck(Skeleton skeleton, Look look) {
        this.skeleton = skeleton;
        this.look = look;
    }

    Part part() {
        var rings = new ArrayList<Ring>();
        var chest = skeleton.get("chest");
        for (var row : ROOT)
            rings.add(Ring.across(chest.frame(), chest.point(0, row[0], row[3]), row[1], row[2]));
        for (int i = 1; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            double wide = (5.6 + 2.6 * (1 - t) * (1 - t) * (1 - t) - 0.4 * t) * look.girth();
            double deep = (5.6 - 0.5 * t) * look.girth();
            rings.add(Ring.across(frame(t), centre(t), wide, deep));
        }
        return new Part(
                "neck", "neck", Material.of(Colour.darker(look.skin(), 0.07)), Shapes.loft(rings));
    }

    /** How the neck lies, from the chest (0) to the head (1). */
    Frame frame(double t) {
        return skeleton.get("chest").frame().mix(skeleton.get("head").frame(), t);
    }

    /** The middle of the neck: a curve that leaves and arrives upright. */
    Vec centre(double t) {
        var chest = skeleton.get("chest");
        var head = skeleton.get("head");
        Vec from = chest.point(0, -1, -1.2), to = head.point(0, -3.5, -2.6);
        double length = to.minus(from).length();
        double t2 = t * t, t3 = t2 * t;
        return from.times(2 * t3 - 3 * t2 + 1)
                .plus(to.times(3 * t2 - 2 * t3))
                .plus(chest.frame().up().times((t3 - 2 * t2 + t) * length))
                .plus(head.frame().up().times((t3 - t2) * length));
    }
}
