package dev.unhunch.pictures.pose;

import dev.unhunch.pictures.space.Vec;

/** Where something is, or a direction: given in a frame that is only known once the body is. */
public sealed interface Place {
    /**
     * From the limb's own root, in the frame of the trunk there; x is outwards, to the side of the
     * limb.
     */
    record Own(Vec offset) implements Place {}

    /** In the world. */
    record World(Vec point) implements Place {}

    /**
     * From a joint, in its frame; x is outwards for the limb that is placed.
     *
     * @param joint such as {@code head} or {@code kneeL}
     */
    record From(String joint, Vec offset) implements Place {}

    /** Between two others. */
    record Between(Place first, Place second, double share) implements Place {}
}
