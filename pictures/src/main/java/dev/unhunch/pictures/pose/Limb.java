package dev.unhunch.pictures.pose;

import java.util.Optional;

/**
 * Where a hand or a foot is.
 *
 * @param target of the middle of the palm, or of the ankle
 * @param bendsTo roughly where elbow or knee point
 * @param pointing where fingers or toes point; nothing: on with the forearm, or ahead
 * @param facing where the palm or the sole looks; nothing: to the body, or down
 */
public record Limb(
        Place target, Optional<Place> bendsTo, Optional<Place> pointing, Optional<Place> facing) {}
