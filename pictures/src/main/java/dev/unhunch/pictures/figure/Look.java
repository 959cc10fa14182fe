package dev.unhunch.pictures.figure;

import java.util.HashSet;
import java.util.Set;

/**
 * Who is seen. All have the same bones, so that a pose suits everybody.
 *
 * @param name what a pose file may ask for
 * @param skin colours as 0xRRGGBB, as all others
 * @param hair also of a beard; where there is a scarf, its colour
 * @param girth 1 is medium
 * @param extras what only some have
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
        double girth,
        Set<Extra> extras) {
    /** Copies the set. */
    public Look {
        extras = Set.copyOf(extras);
    }

    /** Whether glasses are worn. */
    boolean glasses() {
        return extras.contains(Extra.GLASSES);
    }

    /** Whether the hair is that of an older person. */
    boolean older() {
        return extras.contains(Extra.OLDER);
    }

    /** Whether no shoes are worn. */
    boolean bare() {
        return extras.contains(Extra.BAREFOOT);
    }

    /** The same person without shoes. */
    public Look barefoot() {
        var more = new HashSet<>(extras);
        more.add(Extra.BAREFOOT);
        return new Look(
                name, skin, hair, style, top, sleeve, trousers, shoes, girth, Set.copyOf(more));
    }

    /** What only some have. */
    public enum Extra {
        /** Thin rims. */
        GLASSES,
        /** Less and grey hair. */
        OLDER,
        /** No shoes. */
        BAREFOOT
    }

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
