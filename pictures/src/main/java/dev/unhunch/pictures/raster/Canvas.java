package dev.unhunch.pictures.raster;

import dev.unhunch.pictures.film.Picture;
import dev.unhunch.pictures.space.Camera;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Draws pictures of one size, one after the other; not for several threads. */
public final class Canvas {
    /** Samples along each side of a pixel. */
    private static final int SAMPLES = 3;

    /** In pixels. */
    private static final double LINE = 1.15;

    /** Corners and middle. */
    private static final int FIRST_ASKED = 5;

    private final int side;
    private final Samples samples;
    private final Outlines outlines;

    /** The samples of a pixel, counted from its first: corners and middle, then the others. */
    private final int[] block;

    private final int[] ground;
    private final int[] colours;

    /** For square pictures of a side in pixels. */
    public Canvas(int side) {
        this.side = side;
        samples = new Samples(side * SAMPLES);
        outlines = new Outlines(samples);
        int row = side * SAMPLES;
        block = new int[] {0, 2, row + 1, 2 * row, 2 * row + 2, 1, row, row + 2, 2 * row + 1};
        ground = Ground.of(side * SAMPLES);
        colours = new int[ground.length];
    }

    /** Draws a scene. */
    public Picture draw(Scene scene, Camera camera) {
        var view = View.of(camera, side, SAMPLES);
        samples.clear();
        List<Part> parts = scene.parts();
        for (int i = 0; i < parts.size(); i++) {
            samples.draw(parts.get(i), i, view);
            if (scene.floor().isPresent() && scene.castsShadow(parts.get(i)))
                samples.castShadow(parts.get(i).mesh(), scene.floor().getAsDouble(), view);
        }
        paint(scene, view);
        for (var arrow : scene.arrows())
            new ArrowStroke(arrow, view, SAMPLES).paint(colours, samples.side);
        return averaged();
    }

    /** Names of the parts that the arrows of the scene drawn last lie on. */
    public Set<String> underArrows(Scene scene, Camera camera) {
        var view = View.of(camera, side, SAMPLES);
        var names = new TreeSet<String>();
        for (var arrow : scene.arrows()) {
            var stroke = new ArrowStroke(arrow, view, SAMPLES);
            stroke.covered(
                    samples.side,
                    at -> {
                        var part = samples.part[at];
                        if (part != Samples.NOTHING) names.add(scene.parts().get(part).name());
                    });
        }
        return names;
    }

    private void paint(Scene scene, View view) {
        outlines.find(scene.parts(), LINE * SAMPLES, view.scale());
        System.arraycopy(ground, 0, colours, 0, ground.length);
        for (int y = 0; y < samples.side; y += SAMPLES)
            for (int x = 0; x < samples.side; x += SAMPLES) {
                int first = y * samples.side + x;
                if (isPlain(first)) plain(scene.parts(), x, y, view);
                else
                    for (int each : block)
                        colours[first + each] = sample(scene.parts(), first + each, view);
            }
    }

    /** Whether a pixel shows one surface in one tone, without a line. */
    private boolean isPlain(int first) {
        short part = samples.part[first];
        boolean lit = samples.lit[first];
        for (int each : block) {
            int at = first + each;
            if (samples.part[at] != part || samples.lit[at] != lit || outlines.at(at)) return false;
        }
        return part != Samples.NOTHING;
    }

    /** Asks for the colour of corners and middle only, and for the others where these differ. */
    private void plain(List<Part> parts, int x, int y, View view) {
        int first = y * samples.side + x;
        int colour = sample(parts, first, view);
        boolean differs = false;
        for (int i = 1; i < FIRST_ASKED && !differs; i++)
            differs = sample(parts, first + block[i], view) != colour;
        for (int each : block)
            colours[first + each] = differs ? sample(parts, first + each, view) : colour;
    }

    private int sample(List<Part> parts, int at, View view) {
        short index = samples.part[at];
        if (index == Samples.NOTHING)
            return samples.shadow[at] ? Colour.mix(ground[at], Ground.SHADOW, 0.75) : ground[at];
        var part = parts.get(index);
        return outlines.at(at) ? part.material().line() : surface(part, at, view);
    }

    private int surface(Part part, int at, View view) {
        var material = part.material();
        int colour = samples.lit[at] ? material.light() : material.shade();
        if (part.decals().isEmpty()) return colour;
        int x = at % samples.side, y = at / samples.side;
        var point = view.point(x + 0.5, y + 0.5, samples.depth[at]);
        for (var decal : part.decals()) {
            double strength = decal.where().strength(point);
            if (strength > 0) colour = Colour.mix(colour, decal.colour(), strength);
        }
        return colour;
    }

    private Picture averaged() {
        var rgb = new int[side * side];
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++) {
                int red = 0, green = 0, blue = 0;
                for (int row = 0; row < SAMPLES; row++)
                    for (int column = 0; column < SAMPLES; column++) {
                        int colour =
                                colours[(y * SAMPLES + row) * samples.side + x * SAMPLES + column];
                        red += colour >> 16;
                        green += (colour >> 8) & 255;
                        blue += colour & 255;
                    }
                int n = SAMPLES * SAMPLES;
                rgb[y * side + x] = ((red / n) << 16) | ((green / n) << 8) | (blue / n);
            }
        return new Picture(side, rgb);
    }
}
