package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.pose.Pose.Toes;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/**
 * A foot with heel, arch, ankle bones and toes, and the end of the shin that trousers leave free.
 */
final class BareFoot {
    /** From and to, each outwards, up and forward of the ankle with its radius. */
    private static final double[][] FLESH = {
        {0, -4.9, -3.2, 2.9, 0.2, -4.2, 0, 2.7},
        {-0.4, -1.6, 0.6, 2.8, -1.7, -6.2, 10, 1.75},
        {0.4, -2.6, 1.2, 2.7, 0.6, -6.4, 10, 1.5},
        {1.2, -3.8, 1, 2.4, 2.8, -6.7, 8.4, 1.3},
        {1.6, -6.2, -3, 1.7, 3, -6.7, 7.6, 1.2},
        {0, 3.5, -2.1, 1.7, 0, -3.6, -4.1, 1.9},
        {2.3, -0.5, -0.4, 1.3, 2.4, -0.9, -0.4, 1.2},
        {-2.2, 0.5, 0.2, 1.4, -2.3, 0, 0.2, 1.3},
    };

    /** Of each toe: outwards, up, forward, length of both bones, thickness. */
    private static final double[][] TOES = {
        {-2.2, -6.5, 11, 2.9, 2.0, 1.32},
        {-0.25, -6.75, 11.7, 2.5, 1.5, 0.98},
        {1.2, -6.85, 11, 2.2, 1.3, 0.92},
        {2.45, -6.9, 9.9, 2.0, 1.2, 0.88},
        {3.5, -6.95, 8.6, 1.7, 1.1, 0.85},
    };

    private static final double SEAM = 0.1;

    private final Anchor ankle;
    private final int side;
    private final List<List<Bone>> toes = new ArrayList<>();
    private final Flesh flesh;

    BareFoot(Skeleton skeleton, int side) {
        ankle = skeleton.get("ankle", side);
        this.side = side;
        for (int i = 0; i < TOES.length; i++) toes.add(toe(i, skeleton.pose().toes().of(side)));
        var body = new ArrayList<Bone>();
        for (var row : FLESH)
            body.add(
                    new Bone(
                            point(row[0], row[1], row[2]),
                            point(row[4], row[5], row[6]),
                            row[3],
                            row[7],
                            new Vec(0.3, 0.5, 0.8)));
        var shin = skeleton.get("knee", side).frame().up();
        body.add(new Bone(ankle.at(), ankle.at().plus(shin.times(11)), 2.85, 3.3, Vec.UP));
        flesh = new Flesh(body, 1.6, toes.stream().map(List::getFirst).toList(), 0.8);
    }

    /** From afar nobody sees how flesh melts together, nor nails; both take time. */
    List<Part> parts(Look look, Detail detail) {
        var name = "foot" + Skeleton.letter(side);
        boolean isFar = detail == Detail.FAR;
        var meshes = new ArrayList<>(isFar ? flesh.bones() : flesh.meshes());
        for (var toe : toes) meshes.add(toe.getLast().mesh());
        var part = new Part(name, name, Material.of(look.skin()), Mesh.union(meshes));
        return List.of(isFar ? part : part.painted(marks(look.skin())));
    }

    private List<Decal> marks(int skin) {
        var decals = new ArrayList<Decal>();
        decals.add(new Decal(Colour.darker(skin, 0.42), point -> seam(point) ? 1 : 0));
        decals.addAll(new Nails(toes.stream().map(List::getLast).toList()).decals(skin));
        return decals;
    }

    /** From the big toe to the little one, both bones of each. */
    List<List<Bone>> toes() {
        return toes;
    }

    private Vec point(double outwards, double up, double forward) {
        return ankle.point(side * outwards, up, forward);
    }

    private List<Bone> toe(int toe, Toes shape) {
        var row = TOES[toe];
        double curl = toe == 0 ? shape.bigCurl() : shape.curl();
        // A curled toe lifts its first bone, so that its tip gets no lower than the sole.
        double lifted = curl < 0 ? 6 - 42 * curl : 6 + 30 * curl;
        double bent = curl < 0 ? 14 : 14 + 100 * curl;
        double aside = shape.spread() * (toe - 1.6) + (toe - 1) * 1.2;
        var from = point(row[0], row[1], row[2]);
        var first = direction(aside, lifted);
        var middle = from.plus(first.times(row[3]));
        var second = direction(aside, lifted - bent);
        var sole = direction(aside, lifted - 90);
        double radius = row[5];
        return List.of(
                new Bone(from, middle, radius * 1.06, radius * 0.97, sole),
                new Bone(
                        middle,
                        middle.plus(second.times(row[4])),
                        radius * 0.97,
                        radius * 0.86,
                        direction(aside, lifted - bent - 90)));
    }

    private Vec direction(double aside, double lifted) {
        double a = StrictMath.toRadians(aside), l = StrictMath.toRadians(lifted);
        double level = StrictMath.cos(l);
        return ankle.frame()
                .at(side * StrictMath.sin(a) * level, StrictMath.sin(l), StrictMath.cos(a) * level);
    }

    /** Where two toes touch. */
    private boolean seam(Vec point) {
        int touched = 0;
        for (var toe : toes) {
            double first = toe.getFirst().share(point) < 0.5 ? 9 : toe.getFirst().distance(point);
            if (Math.min(first, toe.getLast().distance(point)) < SEAM) touched++;
        }
        return touched > 1;
    }
}
