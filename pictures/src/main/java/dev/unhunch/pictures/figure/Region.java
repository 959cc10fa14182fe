package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.space.Frame;
import dev.unhunch.pictures.space.Vec;

/** A part of space that follows the body, in which a muscle glows. */
sealed interface Region {
    /** Clearly outside. */
    double FAR = 9;

    /** 0 in its middle, 1 on its edge, more outside. */
    double distance(Vec point);

    /**
     * A stretched ball.
     *
     * @param hole what share of it stays free in the middle, as round an eye; 0 for none
     */
    record Ball(Vec centre, Frame frame, Vec size, double hole) implements Region {
        @Override
        public double distance(Vec point) {
            double x = point.x() - centre.x(), y = point.y() - centre.y();
            double z = point.z() - centre.z();
            double most = Math.max(size.x(), Math.max(size.y(), size.z() * 2));
            if (x * x + y * y + z * z > most * most) return FAR;
            double a = along(frame.left(), x, y, z) / size.x();
            double b = along(frame.up(), x, y, z) / size.y();
            double c = along(frame.forward(), x, y, z) / size.z();
            if (hole > 0) {
                // A ring has its middle between the hole and the edge; its depth does not count.
                if (c < -1 || c > 2) return FAR;
                double out = Math.sqrt(a * a + b * b);
                return Math.abs(out - (1 + hole) / 2) / ((1 - hole) / 2);
            }
            return Math.sqrt(a * a + b * b + c * c);
        }

        private static double along(Vec direction, double x, double y, double z) {
            return direction.x() * x + direction.y() * y + direction.z() * z;
        }
    }

    /** What is near to a line, as most muscles are. */
    record Band(Bone line) implements Region {
        @Override
        public double distance(Vec point) {
            return 1 + line.distance(point) / line.fromRadius();
        }
    }
}
