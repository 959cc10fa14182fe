package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.space.Vec;

import java.util.List;

/** Nails on the backs of the last bones of fingers or toes. */
record Nails(List<Bone> ends) {
    List<Decal> decals(int skin) {
        return List.of(
                new Decal(Colour.darker(skin, 0.3), point -> covers(point, 1.14) ? 1 : 0),
                new Decal(Colour.mix(skin, 0xFFE9DF, 0.55), point -> covers(point, 0.95) ? 1 : 0));
    }

    private boolean covers(Vec point, double size) {
        double limit = size * size * size;
        for (var end : ends) {
            var from = point.minus(end.to());
            double radius = end.toRadius();
            double high = -from.dot(end.pulp());
            if (high < radius * 0.45 || high > 2) continue;
            double along = Math.abs(from.dot(end.along()) + 0.02) / (radius * 0.86);
            double aside = Math.abs(from.dot(end.along().cross(end.pulp()))) / (radius * 0.74);
            // Between an ellipse and a rectangle.
            if (along * along * along + aside * aside * aside < limit) return true;
        }
        return false;
    }
}
