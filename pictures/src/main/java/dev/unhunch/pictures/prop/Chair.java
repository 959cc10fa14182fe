package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** A plain chair without armrests; its {@code at} is the middle of the seat's top. */
final class Chair {
    private static final int SEAT = 0x6F86A6;
    private static final int LEGS = 0xB9A48C;

    private Chair() {}

    static List<Part> parts(Setting setting) {
        var at = setting.vec("at", new Vec(0, 46, 0));
        var frame = Frame.UPRIGHT.yawed(setting.number("yaw", 0));
        var legs = new ArrayList<Mesh>();
        for (int x : new int[] {-19, 19})
            for (int z : new int[] {-19, 19}) {
                var top = at.plus(frame.at(x, -4, z));
                legs.add(Shapes.tube(List.of(top, new Vec(top.x(), 0, top.z())), 1.6, 1.3));
            }
        for (int x : new int[] {-18, 18})
            legs.add(
                    Shapes.tube(
                            List.of(at.plus(frame.at(x, -3, -20)), at.plus(frame.at(x, 30, -23))),
                            1.5,
                            1.5));
        var parts = new ArrayList<Part>();
        parts.add(new Part("chairLegs", "chair", Material.of(LEGS), Mesh.union(legs)));
        parts.add(
                new Part(
                        "seat",
                        "chair",
                        Material.of(SEAT),
                        Shapes.box(at.plus(frame.at(0, -2, 0)), frame, new Vec(44, 4, 44))));
        if (setting.json().path("back").asBoolean(true))
            parts.add(
                    new Part(
                            "back",
                            "chair",
                            Material.of(SEAT),
                            Shapes.box(
                                    at.plus(frame.at(0, 34, -23.5)), frame, new Vec(42, 24, 3))));
        return parts;
    }
}
