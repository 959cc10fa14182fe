package dev.unhunch.pictures.figure;

import static dev.unhunch.pictures.figure.Jaw.smooth;

import dev.unhunch.pictures.space.Vec;

import java.util.ArrayList;
import java.util.List;

/** Round tufts, spread evenly over a head. */
final class Curls {
    private static final int COUNT = 84;
    private static final double REACH = 0.24;

    /** Turns from one tuft to the next that never repeat, as seeds of a sunflower do. */
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

    private final List<Vec> tufts = new ArrayList<>();

    Curls() {
        for (int i = 0; i < COUNT; i++) {
            double y = 1 - 2 * (i + 0.5) / COUNT, r = Math.sqrt(1 - y * y);
            tufts.add(new Vec(r * StrictMath.cos(GOLDEN * i), y, r * StrictMath.sin(GOLDEN * i)));
        }
    }

    /** Of the hair at a point of the skull. */
    double thickness(Vec skull) {
        var way = new Vec(skull.x() / 7.6, skull.y() / 10.8, (skull.z() + 0.8) / 9.2).unit();
        double near = 2;
        for (var tuft : tufts) near = Math.min(near, tuft.minus(way).length());
        double round = Math.sqrt(Math.max(0, 1 - near * near / (REACH * REACH)));
        return 0.9 + 1.4 * smooth(-4, 7, skull.y()) + 1.25 * round;
    }
}
