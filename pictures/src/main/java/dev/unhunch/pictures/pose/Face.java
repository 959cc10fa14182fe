package dev.unhunch.pictures.pose;

/**
 * What the face does.
 *
 * @param lookLeft where the eyes look, -1 (the person's right) to 1 (left)
 * @param lookUp -1 (down) to 1 (up)
 * @param lids 0 (eyes shut) to 1 (open)
 * @param mouth 0 (shut) to 1 (as wide as it opens)
 * @param jawLeft how far the lower jaw goes to the left, cm
 * @param smile -1 to 1
 * @param tongue 1 where its tip is seen behind the upper teeth
 * @param cheeks 1 where they are blown up
 */
public record Face(
        double lookLeft,
        double lookUp,
        double lids,
        double mouth,
        double jawLeft,
        double smile,
        double tongue,
        double cheeks) {}
