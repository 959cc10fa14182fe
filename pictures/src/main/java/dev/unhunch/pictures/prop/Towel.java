package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.mesh.Solids;
import dev.unhunch.pictures.prop.Thing.Block;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.Set;

/** A towel: folded, rolled up, or drawn between hands and feet. */
final class Towel {
    static final Set<String> FIELDS = Set.of("shape", "size", "length", "radius", "through");

    private static final double STRAP = 6;

    private Towel() {}

    static List<Part> parts(Setting setting) {
        if (setting.json().has("through"))
            return new Thing(setting, setting.spot(Vec.ZERO, Vec.ZERO))
                    .add("towel", Palette.TOWEL, Solids.tape(Route.of(setting, 0), Vec.UP, STRAP))
                    .parts();
        return setting.word("shape", List.of("folded", "roll")).equals("roll")
                ? roll(setting)
                : folded(setting);
    }

    private static List<Part> folded(Setting setting) {
        var size = setting.vec("size", new Vec(34, 4, 24));
        var spot = setting.spot(new Vec(0, size.y() / 2, 0), Vec.ZERO);
        return new Thing(setting, spot)
                .box("towel", Palette.TOWEL, new Block(Vec.ZERO, size, size.y() * 0.45))
                .parts();
    }

    private static List<Part> roll(Setting setting) {
        double half = setting.number("length", 36) / 2, radius = setting.number("radius", 5);
        var spot = setting.spot(new Vec(0, radius, 0), Vec.ZERO);
        var mesh =
                Solids.turned(
                        spot.point(-half, 0, 0),
                        spot.point(half, 0, 0),
                        0,
                        radius * 0.88,
                        0.02,
                        radius,
                        0.98,
                        radius,
                        1,
                        radius * 0.88);
        var towel = new Thing(setting, spot);
        var windings =
                new Decal(
                        0x7FA5C2,
                        point -> {
                            var local = spot.frame().local(point.minus(spot.at()));
                            double out = StrictMath.hypot(local.y(), local.z()) / radius;
                            return Math.abs(local.x()) > half - 0.1 && out * 5 % 2 < 0.7 ? 1 : 0;
                        });
        return towel.add(towel.part("towel", Palette.TOWEL, mesh).painted(List.of(windings)))
                .parts();
    }
}
