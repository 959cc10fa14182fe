package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.space.TwoBones.Lengths;

/**
 * Lengths of an adult of 172 cm, in cm, after the segment lengths that ergonomics uses (Drillis and
 * Contini 1966), with a head one tenth larger so that faces can be read in small pictures.
 */
public final class Proportions {
    /** Shoulder to elbow to wrist. */
    public static final Lengths ARM = new Lengths(28, 25);

    /** Hip to knee to ankle. */
    public static final Lengths LEG = new Lengths(42, 41);

    /** Wrist to the middle of the palm. */
    public static final double PALM = 5;

    /** Hip joints to the waist, waist to the seventh cervical vertebra. */
    static final double LUMBAR = 22, THORAX = 26;

    /** From the middle of the body to a shoulder or hip joint. */
    static final double SHOULDER = 16.5, HIP = 8.5;

    /** Ankle above the sole of a shoe. */
    public static final double ANKLE = 8;

    private Proportions() {}
}
