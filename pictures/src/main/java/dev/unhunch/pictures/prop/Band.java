package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.figure.Skeleton;
import dev.unhunch.pictures.mesh.Solids;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A resistance band: through hands and around feet, or a loop around both legs or arms. */
final class Band {
    static final Set<String> FIELDS =
            Set.of("through", "slack", "width", "colour", "across", "loop", "share", "radius");

    private static final List<String> COLOURS = List.of("yellow", "green", "violet");

    private Band() {}

    static List<Part> parts(Setting setting) {
        double width = setting.number("width", 3);
        var mesh =
                setting.json().has("loop")
                        ? loop(setting, width + 1)
                        : Solids.tape(
                                Route.of(setting, setting.number("slack", 0)),
                                setting.vec("across", Vec.UP),
                                width);
        return new Thing(setting, setting.spot(Vec.ZERO, Vec.ZERO))
                .add("band", colour(setting.word("colour", COLOURS)), mesh)
                .parts();
    }

    private static int colour(String name) {
        return switch (name) {
            case "green" -> 0x2E9E6B;
            case "violet" -> Palette.VIOLET;
            default -> Palette.YELLOW;
        };
    }

    private static dev.unhunch.pictures.mesh.Mesh loop(Setting setting, double width) {
        var where = setting.word("loop", List.of("thighs", "ankles", "forearms"));
        return switch (where) {
            case "ankles" -> loop(setting, width, "knee", "ankle", 0.86, 5.2);
            case "forearms" -> loop(setting, width, "elbow", "wrist", 0.7, 4.4);
            default -> loop(setting, width, "hip", "knee", 0.8, 8.0);
        };
    }

    private static dev.unhunch.pictures.mesh.Mesh loop(
            Setting setting, double width, String from, String to, double share, double radius) {
        double along = setting.number("share", share);
        double around = setting.number("radius", radius) + 0.3;
        var left = limb(setting.skeleton(), from, to, 1);
        var right = limb(setting.skeleton(), from, to, -1);
        var a = left.getFirst().mix(left.getLast(), along);
        var b = right.getFirst().mix(right.getLast(), along);
        var axis =
                left.getLast()
                        .minus(left.getFirst())
                        .unit()
                        .plus(right.getLast().minus(right.getFirst()).unit())
                        .unit();
        var out = a.minus(b).across(axis).unit();
        var way = new ArrayList<Vec>();
        arc(way, a, out.times(around), axis);
        arc(way, b, out.times(-around), axis);
        way.add(way.get(0));
        way.add(way.get(1));
        return Solids.tape(way, axis, width);
    }

    private static List<Vec> limb(Skeleton skeleton, String from, String to, int side) {
        return List.of(skeleton.get(from, side).at(), skeleton.get(to, side).at());
    }

    private static void arc(List<Vec> way, Vec centre, Vec out, Vec axis) {
        var aside = axis.cross(out);
        for (int i = -8; i <= 8; i++) {
            double angle = Math.PI / 2 * i / 8;
            way.add(
                    centre.plus(out.times(StrictMath.cos(angle)))
                            .plus(aside.times(StrictMath.sin(angle))));
        }
    }
}
