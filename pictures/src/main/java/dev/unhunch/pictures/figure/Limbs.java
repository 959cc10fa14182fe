package dev.unhunch.pictures.figure;

import static dev.unhunch.pictures.figure.Skeleton.letter;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** Arms and legs without hands and feet. */
final class Limbs {
    private final Skeleton skeleton;
    private final Look look;

    Limbs(Skeleton skeleton, Look look) {
        this.skeleton = skeleton;
        this.look = look;
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (int side : new int[] {1, -1}) {
            arm(side, parts);
            leg(side, parts);
        }
        return parts;
    }

    private void arm(int side, List<Part> parts) {
        var letter = letter(side);
        var shoulder = skeleton.get("shoulder", side).at();
        var elbow = skeleton.get("elbow", side).at();
        var wrist = skeleton.get("wrist", side).at();
        var skin = Material.of(look.skin());
        var shirt = Material.of(look.top());
        boolean isLong = look.sleeve() == Look.Sleeve.LONG;
        var upper = isLong ? shirt : skin;
        var piece = isLong ? "shirt" : "arm" + letter;
        double more = isLong ? 0.7 : 0;
        var arm = limb(shoulder, elbow, 4.8 + more, 4.7 + more, 4.3 + more, 3.8 + more);
        parts.add(new Part("upperArm" + letter, piece, upper, arm));
        var cuff = isLong ? elbow.mix(wrist, 0.97) : wrist;
        double end = isLong ? 3.4 : 1.9;
        var forearm = limb(elbow, cuff, 3.8 + more, 4.1 + more, 3.4 + more, end);
        parts.add(new Part("forearm" + letter, piece, upper, forearm));
        parts.add(new Part("sleeve" + letter, "shirt", shirt, sleeve(shoulder, elbow)));
    }

    private static Mesh sleeve(Vec shoulder, Vec elbow) {
        var hem = shoulder.mix(elbow, 0.58);
        var path = List.of(shoulder, shoulder.mix(elbow, 0.2), hem);
        return Mesh.union(List.of(Shapes.ball(shoulder, 5.7), Shapes.tube(path, 5.7, 5.7, 5.5)));
    }

    private void leg(int side, List<Part> parts) {
        var letter = letter(side);
        var hip = skeleton.get("hip", side).at();
        var knee = skeleton.get("knee", side).at();
        var ankle = skeleton.get("ankle", side).at();
        var cloth = Material.of(look.trousers());
        parts.add(new Part("thigh" + letter, "trousers", cloth, thigh(side, hip, knee)));
        parts.add(new Part("shank" + letter, "trousers", cloth, shank(side, knee, ankle)));
        if (look.bare()) return;
        parts.add(
                new Part(
                        "ankle" + letter,
                        "leg" + letter,
                        Material.of(look.skin()),
                        Shapes.tube(List.of(knee.mix(ankle, 0.86), ankle), 3.9, 3.7)));
    }

    /** With the buttock, which stays with the pelvis. */
    private Mesh thigh(int side, Vec hip, Vec knee) {
        double g = look.girth();
        var buttock = skeleton.get("hip", side).point(-side * 0.6, -2.2, -2.8);
        return Mesh.union(
                List.of(
                        Shapes.ball(buttock, 8.7 * g),
                        limb(hip, knee, 8.6 * g, 8.4 * g, 7.3 * g, 6.1)));
    }

    /** The calf is behind the bone; over bare feet trousers end higher. */
    private Mesh shank(int side, Vec knee, Vec ankle) {
        var forward = skeleton.get("knee", side).frame().forward();
        var hem = knee.mix(ankle, look.bare() ? 0.76 : 0.9);
        var calf = knee.mix(ankle, 0.28).minus(forward.times(1.9));
        var below = knee.mix(ankle, 0.55).minus(forward.times(1.0));
        return Mesh.union(
                List.of(
                        Shapes.ball(knee, 6.1),
                        Shapes.tube(List.of(knee, calf, below, hem), 6, 5.9, 5.1, 4.4),
                        Shapes.ball(hem, 2.5)));
    }

    /** Thick at four places: its ends, a third and two thirds on. */
    private static Mesh limb(Vec from, Vec to, double... radii) {
        return Mesh.union(
                List.of(
                        Shapes.ball(from, radii[0]),
                        Shapes.tube(
                                List.of(from, from.mix(to, 0.33), from.mix(to, 0.67), to),
                                radii[0],
                                radii[1],
                                radii[2],
                                radii[3]),
                        Shapes.ball(to, radii[3])));
    }
}
