package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.util.List;

/** An exercise mat on the floor. */
final class Mat {
    private static final int GREEN = 0x8CC0AE;

    private Mat() {}

    static List<Part> parts(Setting setting) {
        var at = setting.vec("at", Vec.ZERO);
        var size = setting.vec("size", new Vec(66, 1.2, 190));
        var frame = Frame.UPRIGHT.yawed(setting.number("yaw", 0));
        return List.of(
                new Part(
                        "mat",
                        "mat",
                        Material.of(GREEN),
                        Shapes.box(at.plus(new Vec(0, -size.y() / 2, 0)), frame, size)));
    }
}
