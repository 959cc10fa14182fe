package dev.unhunch.pictures.stage;

import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Camera;
import dev.unhunch.pictures.space.Vec;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the place and the distance from which all that matters just fills the picture. */
final class Framing {
    /** Pixels that stay free on each side. */
    private static final double MARGIN = 26;

    /** Parts that must be seen whole, by what a pose file calls the frame. */
    private static final Map<String, Pattern> FRAMES =
            Map.of(
                    "whole", Pattern.compile(".*"),
                    "person",
                            Pattern.compile(
                                    "head|nose|hair.*|scarf|torso|hips|yoke|sleeve.|upperArm.|forearm.|hand.|thigh.|shank.|foot."),
                    "upper",
                            Pattern.compile(
                                    "head|nose|hair.*|scarf|torso|yoke|sleeve.|upperArm.|forearm.|hand."),
                    "bust", Pattern.compile("head|nose|hair.*|scarf|yoke|sleeve."),
                    "face", Pattern.compile("head|nose|hair.*|scarf"),
                    "hands", Pattern.compile("hand."),
                    "handL", Pattern.compile("handL"),
                    "handR", Pattern.compile("handR"),
                    "legs", Pattern.compile("hips|thigh.|shank.|foot."),
                    "feet", Pattern.compile("foot."));

    private double left = Double.MAX_VALUE, right = -Double.MAX_VALUE;
    private double bottom = Double.MAX_VALUE, top = -Double.MAX_VALUE;

    private Framing() {}

    /** By which parts a frame is measured. */
    static Predicate<Part> of(String frame) {
        var pattern = FRAMES.get(frame);
        if (pattern == null)
            throw new PoseProblem(
                    "no frame is called \"" + frame + "\"; there are " + FRAMES.keySet());
        return part -> pattern.matcher(part.name()).matches();
    }

    /** Fits what several moments show into a square. */
    static Camera fit(
            Camera direction, List<List<Part>> moments, Predicate<Part> matters, int side) {
        var framing = new Framing();
        Vec rightward = direction.right(), upward = direction.up();
        for (var parts : moments)
            for (var part : parts)
                if (matters.test(part))
                    for (var point : part.mesh().points())
                        framing.include(rightward.dot(point), upward.dot(point));
        double size = Math.max(framing.right - framing.left, framing.top - framing.bottom);
        var centre =
                rightward
                        .times((framing.left + framing.right) / 2)
                        .plus(upward.times((framing.bottom + framing.top) / 2));
        return direction.on(centre, (side - 2 * MARGIN) / size);
    }

    private void include(double x, double y) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        bottom = Math.min(bottom, y);
        top = Math.max(top, y);
    }
}
