package dev.unhunch.pictures.raster;

import dev.unhunch.pictures.film.Picture;
import dev.unhunch.pictures.mesh.Mesh;
import dev.unhunch.pictures.mesh.Shapes;
import dev.unhunch.pictures.space.Camera;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Small pictures of 64 pixels for 64 cm, whose middle is 32 cm above the floor. */
final class Drawing {
    static final int SIDE = 64;

    /** Seen from the front, on the level. */
    static final Camera FRONT = new Camera(0, 0, 1, new Vec(0, 32, 0));

    /** Seen from above. */
    static final Camera ABOVE = new Camera(0, 60, 1, new Vec(0, 0, 0));

    private Drawing() {}

    /** A square sheet that looks at the viewer, all in one tone. */
    static Part sheet(String name, int colour, double halfSide, Vec middle) {
        return new Part(name, name, flat(colour), square(halfSide, middle));
    }

    static Mesh square(double halfSide, Vec middle) {
        return Shapes.quad(middle, new Vec(halfSide, 0, 0), new Vec(0, halfSide, 0));
    }

    /** With black outlines. */
    static Material flat(int colour) {
        return new Material(colour, colour, 0);
    }

    static Scene scene(Part... parts) {
        return new Scene(List.of(parts), List.of(), OptionalDouble.empty(), Set.of());
    }

    static Picture draw(Part... parts) {
        return new Canvas(SIDE).draw(scene(parts), FRONT);
    }

    /** What is seen at a place, in pixels from the top left. */
    static int at(Picture picture, int x, int y) {
        return picture.rgb()[y * picture.side() + x];
    }
}
