package dev.unhunch.pictures.figure;

import static dev.unhunch.pictures.figure.Jaw.smooth;

import dev.unhunch.pictures.mesh.Grid;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A head scarf over hair and neck, laid onto shoulders and chest. */
final class Scarf {
    private static final String PIECE = "scarf";
    private static final Vec CHIN = new Vec(0, -10.5, 6);
    private static final int COLUMNS = 64;

    /** The cape is as these, only larger, so that it lies on them however the body bends. */
    private static final Set<String> COVERED = Set.of("torso", "yoke");

    private final Look look;
    private final Anchor head;
    private final Anchor chest;
    private final Neck neck;
    private final Jaw jaw;

    /** How far the chin is below where it rests. */
    private final double drop;

    private final Material material;

    Scarf(Skeleton skeleton, Look look) {
        this.look = look;
        neck = new Neck(skeleton, look);
        jaw = new Jaw(skeleton.pose().face());
        drop = CHIN.y() - jaw.moved(CHIN).y();
        head = skeleton.get("head");
        chest = skeleton.get("chest");
        material = Material.of(look.hair());
    }

    /** Over a head, and over what is worn below it. */
    List<Part> over(List<Part> clothes) {
        var cap = Grid.thicker(Skull.mesh(jaw::moved), _ -> 0.3).moved(head::point);
        var hood = Grid.thicker(Skull.mesh(jaw::moved), Scarf::thickness).moved(head::point);
        var inner = Material.of(Colour.darker(look.hair(), 0.35));
        var parts = new ArrayList<Part>();
        parts.add(
                new Part("scarfCap", "scarfCap", inner, cap)
                        .keeping(point -> isHood(head.local(point), 0.55)));
        parts.add(
                new Part("scarf", PIECE, material, hood)
                        .keeping(point -> isHood(head.local(point), 0)));
        parts.add(new Part("scarfNeck", PIECE, material, Grid.closed(drape())).painted(folds()));
        for (var each : clothes)
            if (COVERED.contains(each.name()))
                parts.add(
                        new Part("scarfCape", PIECE, material, Grid.thicker(each.mesh(), _ -> 0.7))
                                .keeping(this::isCape)
                                .painted(folds()));
        return parts;
    }

    private static double thickness(Vec p) {
        double behind = 0.8 * smooth(8, 0, p.y()) + 2.6 * smooth(-0.5, -6, p.y());
        return 1.0 + 0.5 * smooth(3, 9, p.y()) + behind * smooth(2, -7, p.z());
    }

    /** Outside of the opening for the face, which can be smaller by some centimetres. */
    private boolean isHood(Vec p, double smaller) {
        if (p.z() < 0.5) return true;
        double below =
                p.y() < -1 ? (p.y() + 1) / (9.6 + drop - smaller) : (p.y() + 1) / (7.1 - smaller);
        double x = p.x() / (6.5 - smaller);
        return x * x + below * below > 1;
    }

    private List<List<Vec>> drape() {
        var rows = new ArrayList<List<Vec>>();
        // It begins below what it lies on.
        rows.add(ring(chest.frame(), chest.point(0, -6, -1.2), 9.5, 6.5, 6));
        for (int i = 0; i <= 5; i++) {
            double t = i * 0.11;
            double open = (1 - t / 0.55) * (1 - t / 0.55);
            rows.add(
                    ring(
                            neck.frame(t),
                            neck.centre(t),
                            7.2 + 3 * open,
                            7 + 1.4 * open,
                            7.2 + 1.2 * open));
        }
        rows.add(throat(-8, 7.3, 8.0));
        rows.add(throat(-5, 7.7, 8.9));
        rows.add(throat(-2.5, 8.2, 10.2));
        rows.add(throat(0, 8.2, 10.4));
        return rows;
    }

    /** A ring below the jaw, in the head's frame. */
    private List<Vec> throat(double up, double wide, double back) {
        return ring(head.frame(), head.point(0, up, -1), wide, 6.4, back);
    }

    private static List<Vec> ring(Frame frame, Vec centre, double wide, double front, double back) {
        var points = new ArrayList<Vec>();
        for (int i = 0; i < COLUMNS; i++) {
            double angle = Math.PI * (1 - 2.0 * i / COLUMNS);
            double s = StrictMath.sin(angle), c = StrictMath.cos(angle);
            points.add(centre.plus(frame.at(wide * s, 0, (c > 0 ? front : back) * c)));
        }
        return points;
    }

    /** A bib with round corners. */
    private boolean isCape(Vec world) {
        var p = chest.local(world);
        double x = p.x() / (12.5 - 0.45 * Math.max(0, p.y())),
                y = (p.y() - 3) / (p.z() > 0 ? 15.5 : 12.5);
        return StrictMath.pow(Math.abs(x), 2.4) + StrictMath.pow(Math.abs(y), 2.4) < 1;
    }

    private List<Decal> folds() {
        var paint = new Paint(chest);
        int dark = Colour.darker(look.hair(), 0.3);
        double[][] high = {{-8, 1.5, 0.08}, {-3.5, -2.2, 0.24}, {2, -3.9, 0.26}, {8, -3.4, 0.06}};
        double[][] low = {{-9, -3, 0.08}, {-4.5, -6.6, 0.26}, {1, -8.3, 0.24}, {6.5, -8.0, 0.06}};
        return List.of(
                paint.line(dark, 8, Curve.through(high, 5).toArray(double[][]::new)),
                paint.line(dark, 9, Curve.through(low, 5).toArray(double[][]::new)));
    }
}
