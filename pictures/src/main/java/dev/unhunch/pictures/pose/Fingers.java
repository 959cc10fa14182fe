package dev.unhunch.pictures.pose;

import java.util.List;

/**
 * The shape of a hand. Lists go from the index finger to the little one.
 *
 * @param knuckles flexion of the metacarpophalangeal joints, degrees
 * @param middles flexion of the proximal interphalangeal joints, degrees
 * @param ends flexion of the distal interphalangeal joints, degrees
 * @param spread between two neighbouring fingers, degrees
 * @param thumbAcross opposition: 0 beside the hand, 1 before the little finger
 * @param thumbAbduction away from the palm's plane, degrees
 * @param thumbBend flexion of its two joints, degrees
 * @param thumbTouch 1 where the thumb's tip meets the tip of a finger
 * @param thumbFinger which one: 0 (index) to 3 (little)
 * @param thumbOver 1 where the thumb lies over closed fingers
 */
public record Fingers(
        List<Double> knuckles,
        List<Double> middles,
        List<Double> ends,
        double spread,
        double thumbAcross,
        double thumbAbduction,
        double thumbBend,
        double thumbTouch,
        double thumbFinger,
        double thumbOver) {}
