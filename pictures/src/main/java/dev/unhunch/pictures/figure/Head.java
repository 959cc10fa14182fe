package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.pose.Face;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** Head, neck and what they wear. */
final class Head {
    /** What belongs to the head has no lines in between. */
    static final String PIECE = "head";

    private final Skeleton skeleton;
    private final Look look;
    private final Anchor head;
    private final Detail detail;
    private final Jaw jaw;

    Head(Skeleton skeleton, Look look, Detail detail) {
        this.skeleton = skeleton;
        this.look = look;
        this.detail = detail;
        head = skeleton.get("head");
        jaw = new Jaw(skeleton.pose().face());
    }

    List<Part> parts() {
        var skin = Material.of(look.skin());
        var parts = new ArrayList<Part>();
        parts.add(new Neck(skeleton, look).part());
        var skull = Skull.mesh(p -> head.point(jaw.moved(p)));
        parts.add(new Part("head", PIECE, skin, skull).painted(face()));
        parts.add(new Part("nose", PIECE, skin, Nose.mesh(head)).painted(nostrils()));
        if (look.style() != Look.Hair.SCARF && look.style() != Look.Hair.BOB)
            parts.addAll(ears(skin));
        parts.addAll(new HairDo(head, look, jaw).parts());
        if (look.glasses()) parts.add(new Glasses(head, detail).part());
        return parts;
    }

    private List<Decal> face() {
        Face face = skeleton.pose().face();
        var paint = new Paint(head);
        var decals = new ArrayList<Decal>();
        decals.addAll(new Mouth(face, look, paint).decals(detail));
        decals.addAll(new Eyes(face, look, paint).decals(detail));
        return decals;
    }

    private List<Decal> nostrils() {
        if (detail == Detail.FAR) return List.of();
        var paint = new Paint(head);
        return Nose.nostrils().stream()
                .map(each -> paint.shape(Colour.darker(look.skin(), 0.55), Nose.base(), 2.2, each))
                .toList();
    }

    private List<Part> ears(Material skin) {
        var ears = new ArrayList<Part>();
        for (int side : new int[] {1, -1}) {
            var middle = new Vec(side * 7.75, -1.2, -1.2);
            // An ear leans backwards and stands a little off.
            var frame = head.frame().bent(-12).twisted(side * -22);
            var hollow =
                    new Decal(
                            Colour.darker(look.skin(), 0.22),
                            point -> {
                                var p = frame.local(point.minus(head.point(middle)));
                                double y = (p.y() - 0.3) / 1.3, z = (p.z() - 0.15) / 0.6;
                                return p.x() * side > 0 && y * y + z * z < 1 ? 1 : 0;
                            });
            ears.add(
                    new Part(
                                    "ear",
                                    "ear",
                                    skin,
                                    Shapes.ellipsoid(
                                            head.point(middle), frame, new Vec(0.7, 2.5, 1.45)))
                            .painted(detail == Detail.FAR ? List.of() : List.of(hollow)));
        }
        return ears;
    }
}
