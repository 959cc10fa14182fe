package dev.unhunch.pictures.figure;

/**
 * Who is seen. All have the same bones, so that a pose suits everybody.
 *
 * @param name what a pose file may ask for
 * @param skin colours as 0xRRGGBB, as all others
 * @param girth 1 is medium
 */
public record Look(
        String name,
        int skin,
        int hair,
        Hair style,
        int top,
        Sleeve sleeve,
        int trousers,
        int shoes,
        double girth) {
    /** What the head wears. */
    public enum Hair {
        /** Short on all sides. */
        SHORT,
        /** Tied up behind. */
        BUN,
        /** To the chin. */
        BOB,
        /** Short curls. */
        CURLS,
        /** No hair, but a beard. */
        BEARD,
        /** A head scarf over hair and neck. */
        SCARF
    }

    /** How far the sleeves go. */
    public enum Sleeve {
        /** Half of the upper arm. */
        SHORT,
        /** To the wrist. */
        LONG
    }
}
