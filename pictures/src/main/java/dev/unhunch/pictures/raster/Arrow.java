package dev.unhunch.pictures.raster;

import dev.unhunch.pictures.space.Vec;

import java.util.List;

/**
 * Shows where a movement goes.
 *
 * @param path two to four points of the world: a line or a Bézier curve; the last is the tip
 * @param strength 0 (not seen) to 1
 * @param twoWay with a head at both ends
 */
public record Arrow(String id, List<Vec> path, double strength, boolean twoWay) {
    /** Checks the number of points. */
    public Arrow {
        path = List.copyOf(path);
        if (path.size() < 2 || path.size() > 4)
            throw new IllegalArgumentException(
                    "An arrow goes through 2 to 4 points, not " + path.size());
    }
}
