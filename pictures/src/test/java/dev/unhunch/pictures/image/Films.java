package dev.unhunch.pictures.image;

import dev.unhunch.pictures.film.Film;
import dev.unhunch.pictures.film.Film.Shot;
import dev.unhunch.pictures.film.Picture;

import java.util.stream.IntStream;

/** Small films made up for tests: a disc with a soft edge that goes its way over an even ground. */
public final class Films {
    /** Of the made up pictures. */
    public static final int SIDE = 96;

    /** The ground's colour, away from the disc. */
    public static final int GROUND = 0xE8F0F7;

    private static final int DISC = 0xB5533C;

    private Films() {}

    /** So many shots; the first is shown longest, the others are on the way. */
    public static Film of(int shots) {
        var all =
                IntStream.range(0, shots)
                        .mapToObj(i -> new Shot(picture(10 + 3 * i), i == 0 ? 60 : 6))
                        .toList();
        return new Film(all.getLast().picture(), all);
    }

    /** One picture, the disc so far from the left. */
    public static Picture picture(int left) {
        var rgb = new int[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++)
            for (int x = 0; x < SIDE; x++) {
                double distance = Math.sqrt((x - left) * (x - left) + (y - 48) * (y - 48)) - 20;
                rgb[y * SIDE + x] = mixed(Math.clamp(0.5 - distance / 3, 0.0, 1.0));
            }
        return new Picture(SIDE, rgb);
    }

    private static int mixed(double share) {
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double from = (GROUND >> shift) & 0xFF;
            double to = (DISC >> shift) & 0xFF;
            result |= (int) (from + (to - from) * share) << shift;
        }
        return result;
    }
}
