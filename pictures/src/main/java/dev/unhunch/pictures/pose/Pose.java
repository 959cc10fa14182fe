package dev.unhunch.pictures.pose;

import dev.unhunch.pictures.space.Vec;

import java.util.Map;

/** How a person holds the body in one moment. Angles in degrees, lengths in cm. */
public record Pose(
        Pelvis pelvis,
        Bend lumbar,
        Bend thorax,
        Neck neck,
        Sides<Shoulder> shoulders,
        Sides<Limb> hands,
        Sides<Limb> feet,
        Sides<Fingers> fingers,
        Sides<Toes> toes,
        Face face,
        Map<String, Double> glow,
        Map<String, Double> show) {
    /**
     * Where the body begins.
     *
     * @param at the middle between the hip joints
     * @param yaw to which side of the room it faces; 0 is to the front
     * @param pitch 90 lies face down, -90 face up
     * @param roll 90 lies on the left side
     */
    public record Pelvis(Vec at, double yaw, double pitch, double roll) {}

    /**
     * Of a part of the spine against the part below: flexion, rotation to the left, side bend to
     * the left.
     */
    public record Bend(double flexion, double rotation, double tilt) {}

    /**
     * Of the head against the trunk.
     *
     * @param poke how far the head is pushed forward; negative: drawn back, as in a chin tuck
     */
    public record Neck(double flexion, double rotation, double tilt, double poke) {}

    /** Of a shoulder blade: upwards and backwards, cm. */
    public record Shoulder(double elevation, double retraction) {}

    /**
     * Of a bare foot.
     *
     * @param curl of all toes, 0 (flat) to 1 (curled); negative: lifted
     * @param bigCurl of the big toe
     * @param spread between two neighbours, degrees
     */
    public record Toes(double curl, double bigCurl, double spread) {}

    /** One for the left and one for the right. */
    public record Sides<T>(T left, T right) {
        /** By a side: 1 is left, -1 is right. */
        public T of(int side) {
            return side > 0 ? left : right;
        }
    }
}
