package dev.unhunch.pictures.space;

/**
 * Looks at the scene from far away, so that nothing grows or shrinks with its distance.
 *
 * @param azimuth 0 looks at the world from the front; at 90 a person who faces the front is seen
 *     facing right, at -90 facing left, at 180 from behind
 * @param elevation how far from above, 0 (level) to 90 (straight down)
 * @param scale pixels for a centimetre
 * @param centre what is in the middle of the picture
 */
public record Camera(double azimuth, double elevation, double scale, Vec centre) {
    /** To the right in the picture. */
    public Vec right() {
        return new Vec(cos(azimuth), 0, sin(azimuth));
    }

    /** Upwards in the picture. */
    public Vec up() {
        double e = sin(elevation), c = cos(elevation);
        return new Vec(sin(azimuth) * e, c, -cos(azimuth) * e);
    }

    /** Out of the picture, to the viewer. */
    public Vec toViewer() {
        return right().cross(up());
    }

    /** The same view of another place, nearer or farther. */
    public Camera on(Vec newCentre, double newScale) {
        return new Camera(azimuth, elevation, newScale, newCentre);
    }

    private static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    private static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }
}
