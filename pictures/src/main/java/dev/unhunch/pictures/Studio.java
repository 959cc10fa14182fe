package dev.unhunch.pictures;

import dev.unhunch.pictures.check.PoseCheck;
import dev.unhunch.pictures.film.Film;
import dev.unhunch.pictures.film.Film.Shot;
import dev.unhunch.pictures.film.Picture;
import dev.unhunch.pictures.pose.Pose;
import dev.unhunch.pictures.pose.PoseFile;
import dev.unhunch.pictures.pose.PoseProblem;
import dev.unhunch.pictures.raster.Canvas;
import dev.unhunch.pictures.stage.Stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws pose files; one studio for each thread. */
public final class Studio {
    /** How long a picture between two keyframes is shown, in hundredths of a second. */
    private static final int BETWEEN = 6;

    private final Canvas canvas = new Canvas(Stage.SIDE);

    /** Draws a whole movement; throws {@link PoseProblem} where it cannot. */
    public Film film(Path file) throws IOException {
        return film(PoseFile.read(file));
    }

    /** As {@link #film(Path)}, of a file that was read already. */
    public Film film(PoseFile file) {
        var stage = new Stage(file);
        var problems = PoseCheck.problems(file, stage, canvas);
        if (!problems.isEmpty()) throw new PoseProblem(String.join("; ", problems));
        var shots = new ArrayList<Shot>();
        for (int i = 0; i < file.keyframes().size(); i++) {
            var keyframe = file.keyframes().get(i);
            shots.add(new Shot(draw(stage, file.at(i)), keyframe.path("hold").asInt(60)));
            int steps = keyframe.path("steps").asInt(9);
            boolean even = keyframe.path("even").asBoolean();
            for (int step = 1; step < steps; step++) {
                double share = step / (double) steps;
                shots.add(
                        new Shot(draw(stage, file.after(i, even ? share : eased(share))), BETWEEN));
            }
        }
        return new Film(still(stage, file), shots);
    }

    /** What is wrong with a movement; empty where all is well. */
    public List<String> problems(PoseFile file) {
        return PoseCheck.problems(file, new Stage(file), canvas);
    }

    /** Draws only what stands for the whole; the same picture as the film's still. */
    public Picture still(Path path) throws IOException {
        var file = PoseFile.read(path);
        return still(new Stage(file), file);
    }

    /** Draws one keyframe. */
    public Picture keyframe(PoseFile file, int index) {
        return draw(new Stage(file), file.at(index));
    }

    private Picture still(Stage stage, PoseFile file) {
        return draw(stage, file.at(file.still()));
    }

    private Picture draw(Stage stage, Pose pose) {
        return canvas.draw(stage.scene(pose), stage.camera());
    }

    /** Slow at both ends, as bodies move. */
    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}
