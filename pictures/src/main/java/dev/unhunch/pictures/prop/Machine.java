package dev.unhunch.pictures.prop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.unhunch.pictures.mesh.Solids;
import dev.unhunch.pictures.prop.Thing.Block;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.Set;

/** A column with weights and a pulley, from which a cable goes to the hands. */
final class Machine {
    static final Set<String> FIELDS = Set.of("height", "pulley", "to", "footplate");

    private Machine() {}

    /** Its {@code at} lies on the floor before the column, which looks back at who uses it. */
    static List<Part> machine(Setting setting) {
        double height = setting.number("height", 190);
        double pulley = setting.number("pulley", 100);
        var spot = setting.spot(new Vec(0, 0, 110), Vec.ZERO).turned(180);
        var thing = new Thing(setting, spot);
        thing.box("machine", Palette.DARK, new Block(new Vec(0, 3, -14), new Vec(46, 6, 44), 3));
        for (int x : new int[] {-16, 16})
            thing.bar("machine", Palette.METAL, 2.2, new Vec(x, 4, -16), new Vec(x, height, -16));
        thing.box(
                "machine", Palette.DARK, new Block(new Vec(0, height, -16), new Vec(42, 7, 9), 2));
        for (int i = 0; i < 7; i++)
            thing.box(
                    "weights",
                    Palette.RUBBER,
                    new Block(new Vec(0, 10 + i * 5.2, -16), new Vec(24, 4.6, 12), 1));
        thing.bar("machine", Palette.METAL, 1.2, new Vec(0, 40, -16), new Vec(0, height, -16));
        if (setting.flag("footplate", false))
            thing.box(
                    "machine", Palette.METAL, new Block(new Vec(0, 22, 3), new Vec(44, 30, 3), 2));
        thing.add(
                "pulley",
                Palette.RUBBER,
                Solids.cylinder(spot.point(-2, pulley, -4), spot.point(2, pulley, -4), 5));
        thing.bar("machine", Palette.METAL, 1.6, new Vec(0, pulley, -16), new Vec(0, pulley, -4));
        cables(setting, thing, spot.point(0, pulley - 2, 1));
        return thing.parts();
    }

    private static void cables(Setting setting, Thing thing, Vec pulley) {
        JsonNode to = setting.json().path("to");
        if (to.isMissingNode()) to = JsonNodeFactory.instance.arrayNode().add("handL").add("handR");
        for (var each : to) {
            var end = setting.place(each);
            if (each.asText().startsWith("hand")) {
                var hand = setting.skeleton().get(each.asText());
                var grip = Route.grip(hand);
                var across = hand.frame().left().times(6.5);
                thing.add(
                        "handles",
                        Palette.RUBBER,
                        Solids.cylinder(grip.minus(across), grip.plus(across), 1.5));
                var apex = grip.plus(pulley.minus(grip).unit().times(11));
                for (int side : new int[] {-1, 1})
                    thing.add(
                            "handles",
                            Palette.DARK,
                            Solids.cylinder(grip.plus(across.times(side * 0.92)), apex, 0.6));
                end = apex;
            }
            thing.add("cable", Palette.RUBBER, Solids.cylinder(pulley, end, 0.6));
        }
    }

    /** A strap with a stopper behind the gap of a shut door; {@code at} is its ring. */
    static List<Part> doorAnchor(Setting setting) {
        var spot = setting.spot(new Vec(0, 155, 90), Vec.ZERO).turned(180);
        var thing = new Thing(setting, spot);
        thing.rod("doorAnchor", Palette.RUBBER, 1.3, Vec.ZERO, new Vec(0, 0, -7));
        return thing.add(
                        "doorAnchor",
                        Palette.METAL,
                        Solids.torus(spot.at(), spot.frame().left(), 2.4, 0.7))
                .parts();
    }
}
