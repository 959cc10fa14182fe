package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.mesh.Solids;
import dev.unhunch.pictures.prop.Thing.Block;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.Set;

/** What lies in a hand; in the hand's frame x goes away from the thumb. */
final class Held {
    static final Set<String> SIZE = Set.of("size");
    static final Set<String> RADIUS = Set.of("radius");
    static final Set<String> LENGTH = Set.of("length");

    private Held() {}

    /** Lies across the palm; a light one. */
    static List<Part> dumbbell(Setting setting) {
        double k = setting.number("size", 1);
        var thing = thing(setting, Route.GRIP);
        thing.bar("dumbbell", Palette.METAL, 1.4, new Vec(-7 * k, 0, 0), new Vec(7 * k, 0, 0));
        for (int end : new int[] {-1, 1}) {
            var spot = thing.spot();
            thing.add(
                    "dumbbell",
                    Palette.DARK,
                    Solids.turned(
                            spot.point(end * 5.6 * k, 0, 0),
                            spot.point(end * 10.6 * k, 0, 0),
                            0,
                            3.4 * k,
                            0.15,
                            4.2 * k,
                            0.85,
                            4.2 * k,
                            1,
                            3.4 * k));
        }
        return thing.parts();
    }

    /** Its head is on the thumb's side. */
    static List<Part> hammer(Setting setting) {
        var thing = thing(setting, Route.GRIP);
        double length = setting.number("length", 24);
        thing.bar("hammer", Palette.WOOD, 1.35, new Vec(7, 0, 0), new Vec(-length, 0, 0));
        var spot = thing.spot();
        return thing.add(
                        "hammer",
                        Palette.METAL,
                        Solids.turned(
                                spot.point(-length, 0, -5),
                                spot.point(-length, 0, 6.5),
                                0,
                                1,
                                0.35,
                                1.7,
                                0.6,
                                2.1,
                                0.8,
                                1.9,
                                0.82,
                                2.5,
                                1,
                                2.5))
                .parts();
    }

    /** As large as a tennis ball. */
    static List<Part> ball(Setting setting) {
        double radius = setting.number("radius", 3.3);
        var thing = thing(setting, new Vec(0, 3, 1.1 + radius));
        return thing.add("ball", Palette.VIOLET, Solids.ball(thing.spot().at(), radius)).parts();
    }

    static List<Part> phone(Setting setting) {
        var thing = thing(setting, new Vec(0, 4, 2.4));
        return Devices.display(thing, Vec.ZERO, new Vec(7.4, 15, 0.9)).parts();
    }

    /** Points to the thumb's side. */
    static List<Part> pencil(Setting setting) {
        double length = setting.number("length", 16);
        var thing = thing(setting, new Vec(-4.5, 6.5, 4.2));
        var spot = thing.spot();
        return thing.add(
                        "pencil",
                        Palette.YELLOW,
                        Solids.turned(
                                spot.point(length / 2, 0, 0),
                                spot.point(-length / 2, 0, 0),
                                0,
                                0.5,
                                0.86,
                                0.5,
                                1,
                                0.08))
                .parts();
    }

    /** Closed. */
    static List<Part> book(Setting setting) {
        var size = setting.vec("size", new Vec(16, 2.4, 23));
        return new Thing(setting, setting.spot(new Vec(0, 73, 60), new Vec(0, 4, 2.8)))
                .box("book", Palette.CUSHION, new Block(Vec.ZERO, size, 0.6))
                .parts();
    }

    private static Thing thing(Setting setting, Vec inHand) {
        return new Thing(setting, setting.spot(Vec.ZERO, inHand));
    }
}
