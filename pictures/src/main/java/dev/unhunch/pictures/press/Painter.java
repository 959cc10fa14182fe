package dev.unhunch.pictures.press;

import dev.unhunch.pictures.film.Film;
import dev.unhunch.pictures.film.Picture;

import java.io.IOException;
import java.nio.file.Path;

/** Draws a pose. */
@FunctionalInterface
public interface Painter {
    /**
     * The drawn pose.
     *
     * @throws RuntimeException with what is wrong with the pose, in words for its author
     */
    Film film(Path poseFile) throws IOException;

    /** The film's still, which takes a moment where the film takes seconds. */
    default Picture still(Path poseFile) throws IOException {
        return film(poseFile).still();
    }
}
