package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.mesh.Solids;
import dev.unhunch.pictures.prop.Thing.Block;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.function.Function;

/**
 * What stands on a desk or lies in a hand and has a screen or keys. Turned as who uses it, so that
 * screens look back.
 */
final class Devices {
    private Devices() {}

    /** One alone, wherever the file puts it. */
    static List<Part> alone(Setting setting, Function<Thing, Thing> device) {
        var spot = setting.spot(new Vec(0, 73, 60), Vec.ZERO);
        return device.apply(new Thing(setting, spot)).parts();
    }

    static Thing screen(Thing on) {
        on.box("screenFoot", Palette.METAL, new Block(new Vec(0, 0.8, 0), new Vec(22, 1.6, 16), 3));
        on.bar("screenFoot", Palette.METAL, 1.6, new Vec(0, 1, 2), new Vec(0, 26, 2));
        return display(on, new Vec(0, 31, 0), new Vec(56, 33, 2.4));
    }

    static Thing laptop(Thing on) {
        on.box("laptop", Palette.METAL, new Block(new Vec(0, 0.9, -2), new Vec(33, 1.8, 22), 1.5));
        return display(on, new Vec(0, 12.5, 10.5), new Vec(33, 22, 1.2));
    }

    static Thing keyboard(Thing on) {
        return on.box(
                "keyboard", Palette.DARK, new Block(new Vec(0, 0.9, 0), new Vec(38, 1.8, 13), 1.5));
    }

    static Thing mouse(Thing on) {
        return on.add(
                "mouse",
                Palette.DARK,
                Shapes.ellipsoid(on.spot().point(0, 1, 0), on.spot().frame(), new Vec(3, 2.2, 5)));
    }

    /** A dark frame around something that shines a little, towards who uses it. */
    static Thing display(Thing on, Vec centre, Vec size) {
        var spot = on.spot();
        var middle = spot.point(centre);
        double width = size.x() / 2 - 1.4, height = size.y() / 2 - 1.4, front = size.z() / 2 - 0.1;
        var glow =
                new Decal(
                        Palette.GLOW,
                        point -> {
                            var local = spot.frame().local(point.minus(middle));
                            return local.z() < -front
                                            && Math.abs(local.x()) < width
                                            && Math.abs(local.y()) < height
                                    ? 1
                                    : 0;
                        });
        // Laid down for its rounded corners, then stood up.
        var lying = spot.frame().bent(-90);
        return on.add(
                on.part(
                                "display",
                                Palette.SCREEN,
                                Solids.roundedBox(
                                        middle, lying, new Vec(size.x(), size.z(), size.y()), 1.6))
                        .painted(List.of(glow)));
    }
}
