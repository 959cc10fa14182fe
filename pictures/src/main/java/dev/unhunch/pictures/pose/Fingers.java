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
 */
public record Fingers(
        List<Double> knuckles,
        List<Double> middles,
        List<Double> ends,
        double spread,
        double thumbAcross,
        double thumbAbduction,
        double thumbBend) {}
