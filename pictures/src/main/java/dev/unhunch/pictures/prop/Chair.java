package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.mesh.Solids;
import dev.unhunch.pictures.prop.Thing.Block;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.Set;

/** A chair without armrests; its {@code at} is the middle of the seat's top. */
final class Chair {
    static final Set<String> FIELDS = Set.of("back", "backHeight", "wheels");

    private static final Vec USUAL = new Vec(0, 46, 0);

    private Chair() {}

    static List<Part> parts(Setting setting) {
        var spot = setting.spot(USUAL, Vec.ZERO);
        var chair = new Thing(setting, spot);
        if (setting.flag("wheels", false)) star(chair, spot);
        else legs(chair, spot);
        chair.box("seat", Palette.CUSHION, new Block(new Vec(0, -2.6, 0), new Vec(44, 5.2, 44), 5));
        if (setting.flag("back", true)) back(chair, spot, setting.number("backHeight", 44));
        return chair.parts();
    }

    private static void legs(Thing chair, Spot spot) {
        for (int x : new int[] {-1, 1})
            for (int z : new int[] {-1, 1}) {
                var foot = spot.atHeight(x * 20, z * 20, 0);
                var top = spot.point(x * 18, -3, z * 18);
                chair.add("chairLegs", Palette.WOOD, Solids.turned(foot, top, 0, 1.4, 1, 2));
            }
    }

    /** Five feet with castors and a column. */
    private static void star(Thing chair, Spot spot) {
        var hub = spot.atHeight(0, 0, 9);
        chair.add("chairLegs", Palette.DARK, Solids.cylinder(hub, spot.point(0, -4, 0), 2.4));
        for (int i = 0; i < 5; i++) {
            var foot = spot.turned(72 * i).atHeight(0, 27, 6.5);
            chair.add("chairLegs", Palette.DARK, Solids.turned(hub, foot, 0, 2.6, 1, 1.6));
            chair.add(
                    "castors", Palette.RUBBER, Solids.ball(new Vec(foot.x(), 3.2, foot.z()), 3.2));
        }
    }

    /** A cushion on two posts that lean back a little. */
    private static void back(Thing chair, Spot spot, double top) {
        for (int x : new int[] {-14, 14})
            chair.rod(
                    "backPosts",
                    Palette.WOOD,
                    1.5,
                    new Vec(x, -3, -20),
                    new Vec(x, 6, -23.5),
                    new Vec(x, top - 3, -26.5));
        double height = Math.min(24, top - 12);
        var middle = spot.moved(0, top - height / 2, -24.4);
        var leaning = new Spot(middle.at(), middle.frame().bent(-5), middle.side());
        chair.from(leaning)
                .box("chairBack", Palette.CUSHION, new Block(Vec.ZERO, new Vec(42, height, 4), 3))
                .from(spot);
    }
}
