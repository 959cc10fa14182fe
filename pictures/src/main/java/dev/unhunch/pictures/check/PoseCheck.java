package dev.unhunch.pictures.check;

import dev.unhunch.pictures.figure.Skeleton;
import dev.unhunch.pictures.figure.Solver;
import dev.unhunch.pictures.pose.Pose;
import dev.unhunch.pictures.pose.PoseFile;
import dev.unhunch.pictures.raster.Canvas;
import dev.unhunch.pictures.raster.Part;
import dev.unhunch.pictures.space.Vec;
import dev.unhunch.pictures.stage.Stage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks over a whole movement, at the keyframes and between them. */
public final class PoseCheck {
    /** Centimetres that nobody sees. */
    private static final double UNSEEN = 0.5;

    /** Soles and cloth may be pressed into the floor by as much, cm. */
    private static final double PRESSED = 2.5;

    private static final Pattern DIGITS = Pattern.compile("[0-9.-]+");

    private static final double[] BETWEEN = {0, 0.25, 0.5, 0.75};

    private final PoseFile file;
    private final Stage stage;
    private final Map<String, String> problems = new LinkedHashMap<>();

    private PoseCheck(PoseFile file, Stage stage) {
        this.file = file;
        this.stage = stage;
    }

    /** All that is wrong, in words for who wrote the file; empty where all is well. */
    public static List<String> problems(PoseFile file, Stage stage, Canvas canvas) {
        var check = new PoseCheck(file, stage);
        for (int i = 0; i < file.keyframes().size(); i++) {
            for (double share : BETWEEN) check.moment(i, share);
            check.slides(i);
            check.arrows(i, canvas);
        }
        return List.copyOf(check.problems.values());
    }

    private void moment(int keyframe, double share) {
        var pose = file.after(keyframe, share);
        var skeleton = Solver.solve(pose);
        var where = share == 0 ? "keyframe " + keyframe : "after keyframe " + keyframe;
        skeleton.missing()
                .forEach((limb, centimetres) -> {
                    if (centimetres > UNSEEN)
                        add(where, limb + " is " + tenths(centimetres) + " cm short of its place");
                });
        for (var problem : HumanRange.problems(skeleton)) add(where, problem);
        for (var part : stage.person(skeleton)) {
            if (stage.hasFloor() && sinks(part)) add(where, part.name() + " is below the floor");
            if (stage.matters(part) && !stage.sees(part))
                add(where, part.name() + " leaves the picture");
        }
    }

    /** With a decimal point wherever it is built. */
    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static boolean sinks(Part part) {
        return part.mesh().points().stream().mapToDouble(Vec::y).min().orElse(0) < -PRESSED;
    }

    /** What two neighbouring keyframes put at the same place stays there between them. */
    private void slides(int keyframe) {
        int next = (keyframe + 1) % file.keyframes().size();
        for (var limb : new String[] {"handL", "handR", "footL", "footR"}) {
            var here = file.keyframes().get(keyframe).path(limb).path("target");
            var there = file.keyframes().get(next).path(limb).path("target");
            var joint = limb.replace("foot", "ankle");
            var start = at(file.at(keyframe), joint);
            boolean told = here.has("world") && here.equals(there);
            if (!told && at(file.at(next), joint).minus(start).length() > UNSEEN) continue;
            for (double share : BETWEEN)
                if (at(file.after(keyframe, share), joint).minus(start).length() > UNSEEN)
                    add("after keyframe " + keyframe, limb + " slides");
        }
    }

    private static Vec at(Pose pose, String joint) {
        Skeleton skeleton = Solver.solve(pose);
        return skeleton.get(joint).at();
    }

    private void arrows(int keyframe, Canvas canvas) {
        var scene = stage.scene(file.at(keyframe));
        if (scene.arrows().stream().noneMatch(arrow -> arrow.strength() > 0)) return;
        canvas.draw(scene, stage.camera());
        for (var name : canvas.underArrows(scene, stage.camera()))
            if (Stage.isHead(name)) add("keyframe " + keyframe, "an arrow lies over the " + name);
    }

    private void add(String where, String what) {
        // One moment is enough to tell.
        problems.putIfAbsent(DIGITS.matcher(what).replaceAll(""), where + ": " + what);
    }
}
