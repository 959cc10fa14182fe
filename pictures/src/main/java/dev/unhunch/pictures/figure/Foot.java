package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Ring;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Frame;

import java.util.ArrayList;
import java.util.List;

/** A shoe. */
final class Foot {
    private final Anchor ankle;
    private final int side;

    Foot(Skeleton skeleton, int side) {
        ankle = skeleton.get("ankle", side);
        this.side = side;
    }

    List<Part> parts(Look look) {
        var letter = Skeleton.letter(side);
        // Rings go from the heel to the toes: their up is the foot's forward.
        var along =
                new Frame(
                        ankle.frame().left().times(-1),
                        ankle.frame().forward(),
                        ankle.frame().up());
        double[][] table = {
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
        var rings = new ArrayList<Ring>();
        for (var row : table)
            rings.add(
                    Ring.across(along, ankle.point(0, row[3], row[0]), row[1], row[2]).square(0.3));
        var sole =
                new Decal(
                        Colour.darker(look.shoes(), 0.45),
                        point -> ankle.frame().local(point.minus(ankle.at())).y() < -6.6 ? 1 : 0);
        return List.of(
                new Part(
                                "foot" + letter,
                                "foot" + letter,
                                Material.of(look.shoes()),
                                Shapes.loft(rings))
                        .painted(List.of(sole)));
    }
}
