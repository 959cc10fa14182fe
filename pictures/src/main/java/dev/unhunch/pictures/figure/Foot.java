package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Ring;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** A shoe. */
final class Foot {
    /**
     * Of the sole below the ankle, of its upper edge, and of the ball of the foot before it, cm.
     */
    private static final double SOLE = -7.6, EDGE = -6.6, BALL = 9.5;

    /** A ball of the foot that is lower than this stands on the floor, cm. */
    private static final double STANDS = 3.5;

    /** Toes extend no farther, degrees. */
    private static final double MOST = 55;

    /** Of the shoe: how far forward of the ankle, half width, half height, height of the middle. */
    private static final double[][] RINGS = {
        {-6.9, 0.8, 1.6, -4.9},
        {-6.5, 2.3, 3.0, -4.6},
        {-5.4, 3.2, 4.1, -3.9},
        {-3, 3.7, 5.1, -2.9},
        {-0.5, 3.8, 5.5, -2.5},
        {2.5, 3.95, 4.8, -3.2},
        {5.5, 4.2, 3.8, -4.2},
        {9, 4.45, 3.1, -4.9},
        {12.5, 4.35, 2.6, -5.4},
        {15, 3.9, 2.25, -5.75},
        {16.8, 3.0, 1.8, -6.2},
        {17.7, 1.8, 1.25, -6.6},
        {18, 0.6, 0.7, -6.9},
    };

    private final Anchor ankle;
    private final int side;

    Foot(Skeleton skeleton, int side) {
        ankle = skeleton.get("ankle", side);
        this.side = side;
    }

    List<Part> parts(Look look) {
        var letter = Skeleton.letter(side);
        var toes = new Anchor(ankle.point(0, SOLE, BALL), ankle.frame().bent(-toeExtension()));
        var rings = new ArrayList<Ring>();
        for (var row : RINGS) {
            var origin =
                    row[0] > BALL ? toes : new Anchor(ankle.point(0, SOLE, BALL), ankle.frame());
            rings.add(
                    Ring.across(
                                    along(origin.frame()),
                                    origin.point(0, row[3] - SOLE, row[0] - BALL),
                                    row[1],
                                    row[2])
                            .square(0.3));
        }
        var sole =
                new Decal(Colour.darker(look.shoes(), 0.45), point -> isSole(point, toes) ? 1 : 0);
        return List.of(
                new Part(
                                "foot" + letter,
                                "foot" + letter,
                                Material.of(look.shoes()),
                                Shapes.loft(rings))
                        .painted(List.of(sole)));
    }

    /** Who stands on the ball of the foot has the toes flat on the floor, degrees. */
    private double toeExtension() {
        double steep =
                StrictMath.toDegrees(
                        StrictMath.asin(Math.clamp(-ankle.frame().forward().y(), -1, 1)));
        boolean stands = ankle.frame().up().y() > 0 && ankle.point(0, SOLE, BALL).y() < STANDS;
        return stands ? Math.clamp(steep, 0, MOST) : 0;
    }

    private boolean isSole(Vec point, Anchor toes) {
        var local = ankle.frame().local(point.minus(ankle.at()));
        if (local.z() > BALL) return toes.frame().local(point.minus(toes.at())).y() < EDGE - SOLE;
        return local.y() < EDGE;
    }

    /** Rings go from the heel to the toes: their up is the foot's forward. */
    private static Frame along(Frame foot) {
        return new Frame(foot.left().times(-1), foot.forward(), foot.up());
    }
}
