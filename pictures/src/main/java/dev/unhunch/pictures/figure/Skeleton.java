package dev.unhunch.pictures.figure;

import dev.unhunch.pictures.pose.Pose;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where the joints of a person are.
 *
 * @param anchors by names: pelvis, waist, chest, neck, head, and with L or R behind it shoulder,
 *     elbow, wrist, hand (middle of the palm; up is where fingers point, forward where the palm
 *     looks), hip, knee, ankle, toe
 * @param missing centimetres by which hands and feet do not reach their targets
 */
public record Skeleton(Pose pose, Map<String, Anchor> anchors, Map<String, Double> missing) {
    /** Copies the maps. */
    public Skeleton {
        anchors = Map.copyOf(anchors);
        missing = Map.copyOf(new TreeMap<>(missing));
    }

    /** A joint of the middle. */
    public Anchor get(String joint) {
        var anchor = anchors.get(joint);
        if (anchor == null)
            throw new IllegalArgumentException(
                    "no joint is called "
                            + joint
                            + "; there are "
                            + new TreeMap<>(anchors).keySet());
        return anchor;
    }

    /** A joint of a side: 1 is left, -1 is right. */
    public Anchor get(String joint, int side) {
        return get(joint + letter(side));
    }

    /** L or R. */
    public static String letter(int side) {
        return side > 0 ? "L" : "R";
    }
}
