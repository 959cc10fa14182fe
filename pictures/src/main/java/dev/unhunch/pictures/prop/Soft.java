package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.mesh.Solids;
import dev.unhunch.pictures.prop.Thing.Block;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.Set;

/** What people lie, lean or kneel on, and balls. */
final class Soft {
    static final Set<String> SIZE = Set.of("size");
    static final Set<String> ROLL = Set.of("length", "radius");
    static final Set<String> RADIUS = Set.of("radius");

    private Soft() {}

    /** Its {@code at} is the middle of its top. */
    static List<Part> mat(Setting setting) {
        var size = setting.vec("size", new Vec(66, 1.2, 190));
        return new Thing(setting, setting.spot(Vec.ZERO, Vec.ZERO))
                .box("mat", Palette.SAGE, new Block(new Vec(0, -size.y() / 2, 0), size, 4))
                .parts();
    }

    static List<Part> pillow(Setting setting) {
        var size = setting.vec("size", new Vec(50, 12, 34));
        var spot = setting.spot(new Vec(0, size.y() / 2, 0), Vec.ZERO);
        var pillow = new Thing(setting, spot);
        return pillow.add("pillow", Palette.LINEN, Solids.cushion(spot.at(), spot.frame(), size))
                .parts();
    }

    /** Lies along the person's left and right; {@code at} is its middle. */
    static List<Part> roller(Setting setting) {
        double half = setting.number("length", 60) / 2, radius = setting.number("radius", 7.5);
        var spot = setting.spot(new Vec(0, radius, 0), Vec.ZERO);
        var roller = new Thing(setting, spot);
        var mesh = Solids.cylinder(spot.point(-half, 0, 0), spot.point(half, 0, 0), radius);
        var hole =
                new Decal(
                        Palette.RUBBER,
                        point -> {
                            var local = spot.frame().local(point.minus(spot.at()));
                            return Math.abs(local.x()) > half - 0.1
                                            && StrictMath.hypot(local.y(), local.z()) < radius * 0.5
                                    ? 1
                                    : 0;
                        });
        return roller.add(roller.part("roller", Palette.VIOLET, mesh).painted(List.of(hole)))
                .parts();
    }

    static List<Part> stabilityBall(Setting setting) {
        return ball(setting, 30, Palette.BALL);
    }

    /** For the sole of a foot; {@code at} is its middle. */
    static List<Part> massageBall(Setting setting) {
        return ball(setting, 3.5, Palette.VIOLET);
    }

    private static List<Part> ball(Setting setting, double usual, int colour) {
        double radius = setting.number("radius", usual);
        var spot = setting.spot(new Vec(0, radius, 0), Vec.ZERO);
        var ball = new Thing(setting, spot);
        return ball.add("ball", colour, Solids.ball(spot.at(), radius)).parts();
    }
}
