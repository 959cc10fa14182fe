package dev.unhunch.pictures.prop;

import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.mesh.Solids;
import dev.unhunch.pictures.raster.Colour;
import dev.unhunch.pictures.raster.Decal;
import dev.unhunch.pictures.raster.Material;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a thing together from simple bodies; places are given in its own directions. */
final class Thing {
    private final String piece;
    private final List<Part> parts = new ArrayList<>();
    private Spot spot;

    Thing(Setting setting, Spot spot) {
        piece = setting.piece();
        this.spot = spot;
    }

    /** What follows is given from another place. */
    Thing from(Spot other) {
        spot = other;
        return this;
    }

    /** A box with soft edges; its top is lighter, so that it is told from the front. */
    Thing box(String name, int colour, Block block) {
        var middle = spot.point(block.centre);
        var frame = spot.frame();
        double edge = block.size.y() / 2 - 0.12;
        var top =
                new Decal(
                        Colour.mix(colour, 0xFFFFFF, 0.3),
                        point -> point.minus(middle).dot(frame.up()) > edge ? 1 : 0);
        parts.add(
                part(name, colour, Solids.roundedBox(middle, frame, block.size, block.radius))
                        .painted(List.of(top)));
        return this;
    }

    /** A bent tube of even thickness. */
    Thing rod(String name, int colour, double radius, Vec... path) {
        var points = Arrays.stream(path).map(spot::point).toList();
        var radii = new double[path.length];
        Arrays.fill(radii, radius);
        return add(name, colour, Shapes.tube(points, radii));
    }

    /** A round bar with flat ends between two places. */
    Thing bar(String name, int colour, double radius, Vec... ends) {
        var cylinder = Solids.cylinder(spot.point(ends[0]), spot.point(ends[1]), radius);
        return add(name, colour, cylinder);
    }

    /** Any surface of the world. */
    Thing add(String name, int colour, Mesh mesh) {
        parts.add(part(name, colour, mesh));
        return this;
    }

    /** Any surface of the world, painted in some way. */
    Thing add(Part part) {
        parts.add(part);
        return this;
    }

    Spot spot() {
        return spot;
    }

    Part part(String name, int colour, Mesh mesh) {
        return new Part(name, piece, Material.of(colour), mesh);
    }

    /** A box from its middle, its size from side to side and the radius of its corners. */
    record Block(Vec centre, Vec size, double radius) {}

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
