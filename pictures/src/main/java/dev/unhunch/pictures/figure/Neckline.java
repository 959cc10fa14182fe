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

/** Cuts a round opening for the neck out of a shirt and hems it. */
final class Neckline {
    /** The opening is cut by a ball stretched like this, before and above the chest's joint. */
    private static final Vec RADII = new Vec(7.6, 8, 8.5);

    private static final double UP = 5, FORWARD = 0.8;

    /** Behind, nothing near the neck is higher than this. */
    private static final double NAPE = 2.8, COLUMN = 8.8;

    private static final double HEM = 1.2;

    /**
     * Cloth from the chest up to the neck, below the opening: height, half width and depth,
     * forward.
     */
    private static final double[][] COLLAR = {
        {-7, 13.2, 8.4, -0.4},
        {-4, 12.0, 8.0, -0.8},
        {-1.5, 10.2, 7.5, -1.2},
        {1, 8.6, 6.9, -1.5},
        {3.4, 7.4, 6.4, -1.6},
        {6, 6.6, 6.0, -1.5},
    };

    private final Anchor chest;
    private final Look look;

    Neckline(Skeleton skeleton, Look look) {
        chest = skeleton.get("chest");
        this.look = look;
    }

    /** The same part; if it belongs to the shirt, with an opening. */
    Part cut(Part part) {
        if (!part.piece().equals("shirt")) return part;
        var hem = new Decal(Colour.darker(look.top(), 0.2), point -> outside(point) < HEM ? 1 : 0);
        return part.keeping(part.kept().and(point -> outside(point) > 0)).painted(List.of(hem));
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
        double behind = p.z() + 1;
        double aside = Math.sqrt(p.x() * p.x() + behind * behind) - COLUMN;
        return Math.min(ball, Math.max(NAPE - p.y(), aside));
    }
}
