package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.mesh.Solids;
import dev.unhunch.pictures.prop.Thing.Block;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.Set;

/** What stands on the floor with a flat top; {@code at} is always the middle of the top. */
final class Furniture {
    static final Set<String> DESK_FIELDS =
            Set.of("width", "depth", "screen", "laptop", "keyboard", "mouse");
    static final Set<String> TABLE_FIELDS = Set.of("width", "depth");
    static final Set<String> BLOCK_FIELDS = Set.of("size");

    private static final double TOP = 3;

    private Furniture() {}

    /** Who uses it faces the same way as it, and sits behind its middle. */
    static List<Part> desk(Setting setting) {
        var spot = setting.spot(new Vec(0, 73, 60), Vec.ZERO);
        double width = setting.number("width", 110), depth = setting.number("depth", 60);
        var desk = table(setting, spot, width, depth);
        if (setting.flag("screen", false))
            Devices.screen(desk.from(spot.moved(0, 0, depth / 2 - 16)));
        if (setting.flag("laptop", false)) Devices.laptop(desk.from(spot.moved(0, 0, 0)));
        if (setting.flag("keyboard", false))
            Devices.keyboard(desk.from(spot.moved(0, 0, 12 - depth / 2)));
        if (setting.flag("mouse", false))
            Devices.mouse(desk.from(spot.moved(-28, 0, 12 - depth / 2)));
        return desk.parts();
    }

    /** Smaller and bare. */
    static List<Part> table(Setting setting) {
        var spot = setting.spot(new Vec(0, 73, 50), Vec.ZERO);
        return table(setting, spot, setting.number("width", 60), setting.number("depth", 50))
                .parts();
    }

    private static Thing table(Setting setting, Spot spot, double width, double depth) {
        var table = new Thing(setting, spot);
        for (int x : new int[] {-1, 1})
            for (int z : new int[] {-1, 1})
                table.add(
                        "tableLegs",
                        Palette.METAL,
                        Solids.cylinder(
                                spot.atHeight(x * (width / 2 - 6), z * (depth / 2 - 6), 0),
                                spot.point(x * (width / 2 - 6), -TOP / 2, z * (depth / 2 - 6)),
                                1.8));
        return table.box(
                "tableTop",
                Palette.WOOD,
                new Block(new Vec(0, -TOP / 2, 0), new Vec(width, TOP, depth), 2.5));
    }

    /** To stand or step on. */
    static List<Part> step(Setting setting) {
        return block(setting, new Vec(60, 15, 32), Palette.CUSHION);
    }

    /** Of cardboard or wood, to sit on or to lean on. */
    static List<Part> box(Setting setting) {
        return block(setting, new Vec(45, 40, 40), Palette.PALE_WOOD);
    }

    private static List<Part> block(Setting setting, Vec usual, int colour) {
        var size = setting.vec("size", usual);
        var spot = setting.spot(new Vec(0, size.y(), 0), Vec.ZERO);
        return new Thing(setting, spot)
                .box("block", colour, new Block(new Vec(0, -size.y() / 2, 0), size, 2))
                .parts();
    }

    /** A plate for the feet that rises towards the toes. */
    static List<Part> footrest(Setting setting) {
        var size = setting.vec("size", new Vec(44, 10, 30));
        var spot = setting.spot(new Vec(0, size.y(), 40), Vec.ZERO);
        var rest = new Thing(setting, spot);
        for (int x : new int[] {-1, 1})
            rest.add(
                    "footrestFeet",
                    Palette.DARK,
                    Solids.cylinder(
                            spot.atHeight(x * (size.x() / 2 - 5), 5, 0),
                            spot.point(x * (size.x() / 2 - 5), -2, 5),
                            2));
        var tilted = new Spot(spot.at(), spot.frame().bent(-14), spot.side());
        return rest.from(tilted)
                .box(
                        "footrest",
                        Palette.DARK,
                        new Block(new Vec(0, -1.2, 0), new Vec(size.x(), 2.4, size.z()), 2))
                .parts();
    }
}
