package dev.unhunch.pictures.space;

/**
 * Inverse kinematics of an arm or a leg: where elbow or knee are when the end is to be at a place.
 *
 * @param middle elbow or knee
 * @param end wrist or ankle
 * @param missing centimetres by which the end does not get where it should, 0 where it does
 */
public record TwoBones(Vec middle, Vec end, double missing) {
    /** Nobody's joint locks quite straight, and a straight one would have no side to bend to. */
    private static final double STRAIGHTEST = 0.9995;

    /**
     * Bends the joint in the middle towards a side.
     *
     * @param side roughly where the middle joint points
     */
    public static TwoBones reach(Vec root, Vec target, Lengths lengths, Vec side) {
        double upper = lengths.upper(), lower = lengths.lower();
        var way = target.minus(root);
        var distance =
                Math.clamp(
                        way.length(), Math.abs(upper - lower) + 0.5, (upper + lower) * STRAIGHTEST);
        var along = way.unit();
        if (along.equals(Vec.ZERO)) along = new Vec(0, -1, 0);
        var aside = side.across(along);
        if (aside.length() < 1e-6) aside = new Vec(0.1, 0.2, 1).across(along);
        aside = aside.unit();
        var x = (upper * upper - lower * lower + distance * distance) / (2 * distance);
        var height = Math.sqrt(Math.max(0, upper * upper - x * x));
        var end = root.plus(along.times(distance));
        return new TwoBones(
                root.plus(along.times(x)).plus(aside.times(height)),
                end,
                end.minus(target).length());
    }

    /** Of two bones, in centimetres. */
    public record Lengths(double upper, double lower) {}
}
