package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.mesh.Solids;
import dev.unhunch.pictures.prop.Thing.Block;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.Set;

/** An active wheelchair without armrests; its {@code at} is the middle of the seat's top. */
final class Wheelchair {
    static final Set<String> FIELDS = Set.of("spokes");

    /** Of a 24 inch wheel with its tyre. */
    private static final double WHEEL = 30;

    private Wheelchair() {}

    static List<Part> parts(Setting setting) {
        var spot = setting.spot(new Vec(0, 48, 0), Vec.ZERO);
        var chair = new Thing(setting, spot);
        for (int side : new int[] {-1, 1}) {
            wheel(chair, spot, side, (int) setting.number("spokes", 0));
            frame(chair, spot, side);
            footrest(chair, spot, side);
        }
        chair.box("seat", Palette.DARK, new Block(new Vec(0, -2, -1), new Vec(41, 4, 42), 3));
        var back = spot.moved(0, 20, -21);
        chair.from(new Spot(back.at(), back.frame().bent(-5), back.side()))
                .box("chairBack", Palette.CUSHION, new Block(Vec.ZERO, new Vec(40, 32, 3), 3))
                .from(spot);
        return chair.parts();
    }

    /** Thin, so that the near one leaves hips and thighs to be seen. */
    private static void wheel(Thing chair, Spot spot, int side, int spokes) {
        var hub = spot.atHeight(side * 26, -9, WHEEL);
        var axis = spot.frame().left().times(side);
        chair.add("tyres", Palette.RUBBER, Solids.torus(hub, axis, WHEEL - 1.5, 1.5));
        chair.add(
                "rims",
                Palette.METAL,
                Solids.torus(hub.plus(axis.times(2.4)), axis, WHEEL - 5, 0.8));
        chair.add(
                "hubs",
                Palette.METAL,
                Solids.cylinder(hub.minus(axis.times(5)), hub.plus(axis.times(2)), 2.6));
        for (int i = 0; i < spokes; i++) {
            double angle = 2 * Math.PI * i / spokes;
            var out =
                    spot.frame()
                            .at(0, StrictMath.cos(angle), StrictMath.sin(angle))
                            .times(WHEEL - 2);
            chair.add("spokes", Palette.METAL, Solids.cylinder(hub, hub.plus(out), 0.3));
        }
    }

    private static void frame(Thing chair, Spot spot, int side) {
        double x = side * 20;
        double down = spot.point(0, 0, 0).y();
        chair.rod(
                "chairFrame",
                Palette.CUSHION,
                1.3,
                new Vec(x, 38, -24),
                new Vec(x, 34, -22.5),
                new Vec(x, -3, -19),
                new Vec(x, WHEEL - down, -10));
        chair.rod(
                "chairFrame",
                Palette.CUSHION,
                1.3,
                new Vec(x, -3, -19),
                new Vec(x, -3, 18),
                new Vec(x * 0.9, -6, 23),
                new Vec(x * 0.6, 15 - down, 32));
        chair.bar("chairGrips", Palette.RUBBER, 1.7, new Vec(x, 37, -23.5), new Vec(x, 37, -33));
        var castor = spot.atHeight(x, 20, 7);
        var axis = spot.frame().left();
        chair.rod("chairFrame", Palette.CUSHION, 1.1, new Vec(x, -3, 17), new Vec(x, 8 - down, 20));
        chair.add(
                "castors",
                Palette.RUBBER,
                Solids.cylinder(castor.minus(axis.times(1.4)), castor.plus(axis.times(1.4)), 7));
    }

    private static void footrest(Thing chair, Spot spot, int side) {
        double down = spot.point(0, 0, 0).y();
        chair.box(
                "footrests",
                Palette.DARK,
                new Block(new Vec(side * 9.5, 11 - down, 40), new Vec(15, 2, 18), 2));
    }
}
