package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.mesh.Solids;
import dev.unhunch.pictures.prop.Thing.Block;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.Set;

/**
 * What belongs to a room. {@code at} lies on the floor below the middle of the side that looks
 * forward; a window's is the middle of its pane.
 */
final class Room {
    static final Set<String> WALL_FIELDS = Set.of("width", "height", "corner");
    static final Set<String> DOORWAY_FIELDS = Set.of("width", "height", "depth");
    static final Set<String> WINDOW_FIELDS = Set.of("width", "height");

    private static final double THICK = 7;

    private Room() {}

    /** One wall, or two that meet in a corner at {@code at}, which opens forward. */
    static List<Part> wall(Setting setting) {
        var spot = setting.spot(new Vec(0, 0, -14), Vec.ZERO);
        double height = setting.number("height", 190);
        var wall = new Thing(setting, spot);
        if (!setting.flag("corner", false)) {
            slab(wall, setting.number("width", 150), height);
            return wall.parts();
        }
        double width = setting.number("width", 100);
        for (int side : new int[] {-1, 1}) {
            var turned = spot.turned(-45.0 * side);
            // Each goes on behind the other's face, so that no gap is seen in the corner.
            slab(wall.from(turned.moved(side * (width - THICK) / 2, 0, 0)), width + THICK, height);
        }
        return wall.parts();
    }

    private static void slab(Thing wall, double width, double height) {
        wall.box(
                "wall",
                Palette.WALL,
                new Block(new Vec(0, height / 2, -THICK / 2), new Vec(width, height, THICK), 0.4));
        wall.box(
                "skirting",
                Palette.SKIRTING,
                new Block(new Vec(0, 4, 0.6), new Vec(width, 8, 1.2), 0.3));
    }

    /** Two posts and a lintel around a way that is free. */
    static List<Part> doorway(Setting setting) {
        double width = setting.number("width", 90), height = setting.number("height", 205);
        double depth = setting.number("depth", 14), post = 9;
        var door = new Thing(setting, setting.spot(Vec.ZERO, Vec.ZERO));
        for (int side : new int[] {-1, 1})
            door.box(
                    "doorway",
                    Palette.PALE_WOOD,
                    new Block(
                            new Vec(side * (width + post) / 2, height / 2, 0),
                            new Vec(post, height, depth),
                            0.6));
        return door.box(
                        "doorway",
                        Palette.PALE_WOOD,
                        new Block(
                                new Vec(0, height + post / 2, 0),
                                new Vec(width + 2 * post, post, depth),
                                0.6))
                .parts();
    }

    /** A tree far away behind glass. */
    static List<Part> window(Setting setting) {
        double width = setting.number("width", 80), height = setting.number("height", 90);
        var spot = setting.spot(new Vec(0, 150, -80), Vec.ZERO);
        var pane = new Vec(width, height, 2);
        var window = new Thing(setting, spot);
        window.box(
                "window", Palette.LINEN, new Block(Vec.ZERO, new Vec(width + 8, height + 8, 4), 1));
        var glass =
                window.part(
                        "pane",
                        Palette.SKY,
                        Solids.roundedBox(spot.point(0, 0, 1.5), spot.frame(), pane, 0.4));
        return window.add(glass.painted(view(spot, width, height)))
                .box(
                        "window",
                        Palette.LINEN,
                        new Block(new Vec(0, 0, 3), new Vec(2.4, height, 1), 0.3))
                .box(
                        "window",
                        Palette.LINEN,
                        new Block(new Vec(0, -height / 2 - 4, 3), new Vec(width + 14, 3, 10), 0.8))
                .parts();
    }

    private static List<Decal> view(Spot spot, double width, double height) {
        return List.of(
                patch(
                        spot,
                        0xCFE6D0,
                        (x, y) -> y < -height * 0.26 + 4 * StrictMath.cos(x / width * 4)),
                patch(
                        spot,
                        0x9C7B5A,
                        (x, y) -> Math.abs(x - width * 0.22) < 1.4 && y < 0 && y > -height * 0.34),
                patch(
                        spot,
                        Palette.LEAVES,
                        (x, y) ->
                                StrictMath.hypot(x - width * 0.22, y - height * 0.06)
                                        < width * 0.17));
    }

    private static Decal patch(Spot spot, int colour, Patch patch) {
        return new Decal(
                colour,
                point -> {
                    var local = spot.frame().local(point.minus(spot.at()));
                    return patch.covers(local.x(), local.y()) ? 1 : 0;
                });
    }

    /** Part of a flat picture. */
    @FunctionalInterface
    private interface Patch {
        boolean covers(double x, double y);
    }
}
