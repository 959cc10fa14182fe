package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.figure.Skeleton;
import dev.unhunch.pictures.mesh.Mesh;
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

    private static Mesh loop(Setting setting, double width) {
        var where = setting.word("loop", List.of("thighs", "ankles", "forearms"));
        return switch (where) {
            case "ankles" -> loop(setting, width, new Around("knee", "ankle", 0.86, 5.2));
            case "forearms" -> loop(setting, width, new Around("elbow", "wrist", 0.7, 4.4));
            default -> loop(setting, width, new Around("hip", "knee", 0.8, 8.0));
        };
    }

    private static Mesh loop(Setting setting, double width, Around usual) {
        double along = setting.number("share", usual.share);
        double radius = setting.number("radius", usual.radius) + 0.3;
        var skeleton = setting.skeleton();
        Vec left = usual.place(skeleton, 1, along), right = usual.place(skeleton, -1, along);
        var axis = usual.direction(skeleton, 1).plus(usual.direction(skeleton, -1)).unit();
        var out = left.minus(right).across(axis).unit();
        var way = new ArrayList<Vec>();
        arc(way, left, out.times(radius), axis);
        arc(way, right, out.times(-radius), axis);
        way.add(way.get(0));
        way.add(way.get(1));
        return Solids.tape(way, axis, width);
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

    /** On which bones a loop lies, how far along, and how thick the limb is there. */
    private record Around(String from, String to, double share, double radius) {
        Vec place(Skeleton skeleton, int side, double along) {
            return skeleton.get(from, side).at().mix(skeleton.get(to, side).at(), along);
        }

        Vec direction(Skeleton skeleton, int side) {
            return skeleton.get(to, side).at().minus(skeleton.get(from, side).at()).unit();
        }
    }
}
