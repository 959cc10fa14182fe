package dev.unhunch.pictures.figure;

import static dev.unhunch.pictures.figure.Jaw.smooth;

import dev.unhunch.pictures.mesh.Grid;
import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Hair and beards: the skull's surface, made thicker, cut along the hair's line. */
final class HairDo {
    /** Where hair begins: degrees from the front, height. */
    private static final double[][] CROPPED = {
        {0, 7.0},
        {20, 6.9},
        {38, 6.4},
        {50, 5.2},
        {58, 3.6},
        {64, 1.8},
        {70, -1.2},
        {80, -1.6},
        {88, -0.6},
        {100, -2.6},
        {118, -5.2},
        {150, -6.4},
        {180, -6.6},
    };

    private static final double[][] RECEDING = {
        {0, 8.0},
        {20, 8.3},
        {36, 8.2},
        {48, 6.6},
        {58, 4.2},
        {66, 1.6},
        {72, -1.4},
        {80, -1.8},
        {88, -0.6},
        {100, -2.6},
        {118, -5.2},
        {150, -6.4},
        {180, -6.6},
    };

    private static final double[][] TIED = {
        {0, 7.6},
        {18, 7.3},
        {36, 6.2},
        {50, 4.6},
        {62, 2.2},
        {74, 0.6},
        {86, 0.0},
        {98, -2.2},
        {120, -5.0},
        {150, -6.2},
        {180, -6.4},
    };

    private static final double[][] FULL = {
        {0, 6.6},
        {20, 6.4},
        {42, 5.2},
        {58, 2.6},
        {68, -0.4},
        {80, -2.2},
        {100, -4.2},
        {125, -6.2},
        {180, -7.0},
    };

    private final Anchor head;
    private final Look look;
    private final Jaw jaw;
    private final Material material;

    HairDo(Anchor head, Look look, Jaw jaw) {
        this.head = head;
        this.look = look;
        this.jaw = jaw;
        material =
                new Material(
                        look.hair(),
                        Colour.darker(look.hair(), 0.3),
                        Colour.darker(look.hair(), 0.6));
    }

    List<Part> parts() {
        return switch (look.style()) {
            case SHORT ->
                    List.of(
                            shell(
                                    look.older() ? RECEDING : CROPPED,
                                    p -> 0.6 + (look.older() ? 0.3 : 0.9) * smooth(2, 9, p.y())));
            case BUN -> bun();
            case BOB -> List.of(new Bob(head).part(material));
            case CURLS -> List.of(shell(FULL, new Curls()::thickness));
            case BEARD -> List.of(shell(CROPPED, _ -> 0.28), beard());
            case SCARF -> List.of();
        };
    }

    private Part shell(double[][] line, Grid.Thickness thickness) {
        // Thin where it begins.
        Grid.Thickness tapered =
                p -> {
                    double above = p.y() - height(line, Skull.angle(p));
                    return 0.2 + (thickness.at(p) - 0.2) * smooth(-0.3, 3.4, above);
                };
        var mesh = Grid.thicker(Skull.REST, tapered).moved(head::point);
        return hair("hair", mesh, p -> p.y() > height(line, Skull.angle(p)));
    }

    private Part hair(String name, Mesh mesh, Predicate<Vec> local) {
        return new Part(name, name, material, mesh).keeping(point -> local.test(head.local(point)));
    }

    private List<Part> bun() {
        var parts = new ArrayList<Part>();
        parts.add(shell(TIED, p -> 0.7 + 0.5 * smooth(3, 10, p.y())));
        parts.add(
                new Part(
                        "hairBun",
                        "hairBun",
                        material,
                        Shapes.ellipsoid(
                                head.point(0, 6.8, -11.6), head.frame(), new Vec(4, 3.8, 3.6))));
        parts.add(
                new Part(
                        "hairTie",
                        "hairTie",
                        Material.of(Colour.mix(look.top(), 0xFFFFFF, 0.15)),
                        Shapes.tube(
                                List.of(head.point(0, 5.4, -8.6), head.point(0, 6.0, -9.6)),
                                3.0,
                                3.0)));
        return parts;
    }

    /** From the ears about mouth and chin; it goes with the jaw. */
    private Part beard() {
        var mesh =
                Grid.thicker(Skull.mesh(jaw::moved), p -> 0.25 + 0.5 * smooth(-5, -10, p.y()))
                        .moved(head::point);
        double opening = jaw.opening();
        return hair(
                "beard",
                mesh,
                p -> {
                    double angle = Skull.angle(p);
                    if (angle > 84 || p.y() > 0.5) return false;
                    if (lips(p, opening)) return false;
                    double x = Math.abs(p.x());
                    boolean moustache = x < 4 && p.y() < -4.7 - 0.06 * x * x;
                    return moustache || p.y() < height(CHEEK, angle);
                });
    }

    private static final double[][] CHEEK = {
        {0, -7.3},
        {12, -7.2},
        {20, -5.6},
        {30, -5.0},
        {46, -4.4},
        {60, -2.6},
        {68, -0.2},
        {74, 1},
        {90, 1},
    };

    private boolean lips(Vec p, double opening) {
        double middle = Jaw.LIPS - 0.1 - opening / 2;
        double x = p.x() / (Jaw.HALF + 0.1), y = (p.y() - middle) / (0.85 + opening / 2);
        return p.z() > 4 && x * x + y * y < 1;
    }

    /** Between the points of a line. */
    static double height(double[][] line, double angle) {
        for (int i = 0; i + 1 < line.length; i++)
            if (angle <= line[i + 1][0]) {
                double share = (angle - line[i][0]) / (line[i + 1][0] - line[i][0]);
                return line[i][1] + (line[i + 1][1] - line[i][1]) * share;
            }
        return line[line.length - 1][1];
    }
}
