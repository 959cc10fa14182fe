package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Ring;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** Shirt and hips: lofts along the spine. */
final class Torso {
    /** Along the spine (0 hips, 1 waist, 2 neck): half width, half depth, forward. */
    private static final double[][] SHIRT = {
        {-0.06, 17.9, 12.4, -0.9},
        {0.12, 17.5, 12.2, -0.8},
        {0.42, 15.6, 11.0, -0.1},
        {0.8, 14.3, 10.0, 0.3},
        {1.1, 14.5, 10.1, 0.6},
        {1.42, 15.7, 10.8, 0.8},
        {1.64, 16.0, 10.4, 0.5},
        {1.8, 14.9, 9.5, 0.1},
        {1.92, 11.6, 8.3, -0.5},
        {2.02, 7.4, 6.4, -1.2},
    };

    private static final double[][] HIPS = {
        {-0.44, 8.5, 7.5, 0},
        {-0.36, 13.4, 10.2, -0.4},
        {-0.18, 16.4, 11.4, -0.8},
        {0.06, 16.4, 11.2, -0.6},
        {0.3, 15.2, 10.4, -0.3},
    };

    /** How far up the spine a hem comes where a thigh is level. */
    private static final double HEM_RISES = 0.15;

    private final Skeleton skeleton;
    private final Look look;

    Torso(Skeleton skeleton, Look look) {
        this.skeleton = skeleton;
        this.look = look;
    }

    List<Part> parts() {
        var shirt = Material.of(look.top());
        return List.of(
                new Part("hips", "trousers", Material.of(look.trousers()), loft(HIPS)),
                new Part("torso", "shirt", shirt, loft(shirt())),
                new Part("yoke", "shirt", shirt, yoke()));
    }

    /** Raised thighs push the hem up. */
    private double[][] shirt() {
        double most = 0;
        for (int side : new int[] {1, -1}) {
            var hip = skeleton.get("hip", side);
            var thigh = skeleton.get("knee", side).at().minus(hip.at()).unit();
            most = Math.max(most, hip.frame().local(thigh).z());
        }
        var table = SHIRT.clone();
        table[0] = SHIRT[0].clone();
        table[0][0] += most * HEM_RISES;
        return table;
    }

    private Mesh loft(double[][] table) {
        var rings = new ArrayList<Ring>();
        for (var row : table) {
            var frame = frame(row[0]);
            var centre = centre(row[0]).plus(frame.forward().times(row[3]));
            rings.add(
                    Ring.across(frame, centre, row[1] * look.girth(), row[2] * look.girth())
                            .square(0.3));
        }
        return Shapes.loft(rings);
    }

    /** From shoulder to shoulder over the trapezius. */
    private Mesh yoke() {
        var chest = skeleton.get("chest");
        var halves = new ArrayList<Mesh>();
        for (int side : new int[] {1, -1}) {
            var shoulder = skeleton.get("shoulder", side).at();
            var neck = chest.point(side * 2.5, 1.2, -1.6);
            var middle = neck.mix(shoulder, 0.5).plus(chest.frame().at(0, 0.5, -0.5));
            halves.add(Shapes.tube(List.of(neck, middle, shoulder), 5.2, 4.9, 5.6));
        }
        return Mesh.union(halves);
    }

    private Frame frame(double along) {
        var pelvis = skeleton.get("pelvis").frame();
        var lumbar = skeleton.get("waist").frame();
        var thorax = skeleton.get("chest").frame();
        if (along <= 0) return pelvis;
        return along < 1 ? pelvis.mix(lumbar, along) : lumbar.mix(thorax, Math.min(1, along - 1));
    }

    private Vec centre(double along) {
        var pelvis = skeleton.get("pelvis");
        var waist = skeleton.get("waist");
        var chest = skeleton.get("chest");
        if (along <= 0) return pelvis.point(0, along * Proportions.LUMBAR, 0);
        if (along > 2) return chest.point(0, (along - 2) * Proportions.THORAX, 0);
        return along < 1
                ? curve(pelvis, waist, Proportions.LUMBAR, along)
                : curve(waist, chest, Proportions.THORAX, along - 1);
    }

    /** Hermite's curve, which leaves and arrives along the bones. */
    private static Vec curve(Anchor from, Anchor to, double length, double t) {
        double t2 = t * t, t3 = t2 * t;
        return from.at()
                .times(2 * t3 - 3 * t2 + 1)
                .plus(to.at().times(3 * t2 - 2 * t3))
                .plus(from.frame().up().times((t3 - 2 * t2 + t) * length))
                .plus(to.frame().up().times((t3 - t2) * length));
    }
}
