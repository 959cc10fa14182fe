package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** Head, neck and hair. */
final class Head {
    private static final Vec RADII = new Vec(7.6, 10.8, 9.2);

    private final Skeleton skeleton;
    private final Look look;
    private final Anchor head;

    Head(Skeleton skeleton, Look look) {
        this.skeleton = skeleton;
        this.look = look;
        head = skeleton.get("head");
    }

    List<Part> parts() {
        var skin = Material.of(look.skin());
        var parts = new ArrayList<Part>();
        var neck = skeleton.get("neck");
        parts.add(
                new Part(
                        "neck",
                        "neck",
                        Material.of(Colour.darker(look.skin(), 0.06)),
                        Shapes.tube(
                                List.of(neck.point(0, -5, 0.5), head.point(0, -3, -1.8)), 6, 5.4)));
        parts.add(new Part("head", "head", skin, skull(1)).painted(face()));
        for (int side : new int[] {1, -1})
            parts.add(
                    new Part(
                            "ear",
                            "head",
                            skin,
                            Shapes.ellipsoid(
                                    head.point(side * 7.5, -0.8, -0.8),
                                    head.frame(),
                                    new Vec(1, 2.3, 1.5))));
        parts.add(
                new Part("hair", "hair", Material.of(look.hair()), skull(1.07))
                        .keeping(this::isHair));
        return parts;
    }

    private Mesh skull(double scale) {
        var ball = Shapes.ellipsoid(Vec.ZERO, Frame.UPRIGHT, RADII.times(scale));
        return ball.moved(each -> head.point(shaped(each).x(), shaped(each).y(), shaped(each).z()));
    }

    private static Vec shaped(Vec p) {
        double low = Math.max(0, -p.y() / RADII.y());
        double narrow = 1 - 0.2 * low * low;
        double back = p.z() < 0 ? 1 - 0.4 * low : 1;
        return new Vec(p.x() * narrow, p.y(), p.z() * back);
    }

    private boolean isHair(Vec point) {
        var p = head.frame().local(point.minus(head.at()));
        double angle = StrictMath.toDegrees(StrictMath.atan2(Math.abs(p.x()), p.z()));
        double line =
                angle < 60
                        ? 6 - angle / 40
                        : angle < 95 ? 4.5 - (angle - 60) / 7 : -0.5 - (angle - 95) / 12;
        return p.y() > line;
    }

    private List<Decal> face() {
        int dark = Colour.darker(look.skin(), 0.85);
        return List.of(
                new Decal(dark, spot(3.0, 0.6, 0.85, 1.2)),
                new Decal(dark, spot(-3.0, 0.6, 0.85, 1.2)),
                new Decal(Colour.darker(look.skin(), 0.6), spot(0, -5.6, 2.1, 0.35)));
    }

    private Decal.Field spot(double x, double y, double halfWidth, double halfHeight) {
        return point -> {
            var p = head.frame().local(point.minus(head.at()));
            double dx = (p.x() - x) / halfWidth, dy = (p.y() - y) / halfHeight;
            return p.z() > 0 && dx * dx + dy * dy < 1 ? 1 : 0;
        };
    }
}
