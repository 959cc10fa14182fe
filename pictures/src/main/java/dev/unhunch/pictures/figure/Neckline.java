package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Ring;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a round opening for the neck out of a shirt and hems it. */
final class Neckline {
    /** The opening is cut by a ball stretched like this, before and above the chest's joint. */
    private static final Vec RADII = new Vec(7.4, 7.4, 8.4);

    private static final double UP = 6.3, FORWARD = 0.8;

    /** Behind, nothing near the neck is higher than this; it may rise towards the sides. */
    private static final double NAPE = 4.4, RISE = 0.35, COLUMN = 8.8;

    private static final double HEM = 1.2;

    /** What an opening is cut into. */
    private static final Set<String> CUT = Set.of("torso", "yoke", "collar");

    /** Cloth from the chest up to the neck: height, half width and depth, forward. */
    private static final double[][] COLLAR = {
        {-7, 13.2, 8.4, -0.4},
        {-3, 12.0, 8.0, -0.9},
        {0, 10.2, 7.6, -1.3},
        {2.5, 8.7, 7.1, -1.6},
        {5, 7.6, 6.6, -1.7},
        {7.5, 6.8, 6.2, -1.7},
    };

    private final Anchor chest;
    private final Look look;

    Neckline(Skeleton skeleton, Look look) {
        chest = skeleton.get("chest");
        this.look = look;
    }

    /** The same part; if the opening goes through it, with the opening. */
    Part cut(Part part) {
        if (!CUT.contains(part.name())) return part;
        var hem = new Decal(Colour.darker(look.top(), 0.2), point -> outside(point) < HEM ? 1 : 0);
        return part.keeping(point -> outside(point) > 0).painted(List.of(hem));
    }

    /** What closes the shirt about the neck. */
    Part collar() {
        var rings = new ArrayList<Ring>();
        for (var row : COLLAR)
            rings.add(Ring.across(chest.frame(), chest.point(0, row[0], row[3]), row[1], row[2]));
        return cut(new Part("collar", "shirt", Material.of(look.top()), Shapes.loft(rings)));
    }

    /** Centimetres from the opening's edge, roughly; negative in it. */
    private double outside(Vec point) {
        var p = chest.local(point);
        double x = p.x() / RADII.x(),
                y = (p.y() - UP) / RADII.y(),
                z = (p.z() - FORWARD) / RADII.z();
        double ball = (Math.sqrt(x * x + y * y + z * z) - 1) * RADII.x();
        double rim = NAPE + RISE * Math.max(0, Math.abs(p.x()) - 4);
        double behind = p.z() + 1;
        double aside = Math.sqrt(p.x() * p.x() + behind * behind) - COLUMN;
        return Math.min(ball, Math.max(rim - p.y(), aside));
    }
}
