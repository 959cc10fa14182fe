package dev.unhunch.pictures.figure;

/** How much of a face is drawn, so that small ones stay clear and large ones are not empty. */
public enum Detail {
    /** Whole bodies: eyes are dots. */
    FAR,
    /** Head and shoulders: eyes with whites, brows, lips. */
    NEAR,
    /** Only a face: lids, pupils, teeth, nostrils. */
    CLOSE;

    /** What suits a number of pixels for a centimetre. */
    public static Detail at(double scale) {
        if (scale < 5) return FAR;
        return scale < 11 ? NEAR : CLOSE;
    }
}
