package dev.unhunch.pictures.paint;

/**
 * A rectangle with round corners, in pixels; a disc where the corners are all there is.
 *
 * @param radius of the corners, at most half of the shorter side
 */
public record Shape(double left, double top, double width, double height, double radius) {
    /** A disc around a point. */
    public static Shape disc(double x, double y, double radius) {
        return new Shape(x - radius, y - radius, 2 * radius, 2 * radius, radius);
    }

    /**
     * How much of the pixel around a point is covered, 0 to 1, told by the distance of the edge.
     */
    double covers(double x, double y) {
        double across = Math.abs(x - left - width / 2) - width / 2 + radius;
        double down = Math.abs(y - top - height / 2) - height / 2 + radius;
        double outX = Math.max(across, 0);
        double outY = Math.max(down, 0);
        // Not Math.hypot, which may differ between machines.
        double distance =
                Math.sqrt(outX * outX + outY * outY) + Math.min(Math.max(across, down), 0) - radius;
        return Math.clamp(0.5 - distance, 0.0, 1.0);
    }
}
