package dev.unhunch.pictures;

import dev.unhunch.pictures.command.Commands;
import dev.unhunch.pictures.film.Film;
import dev.unhunch.pictures.film.Picture;
import dev.unhunch.pictures.press.Painter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws the pictures of a content pack; started by {@code ./unhunch pictures} and the build. */
public final class Main {
    private Main() {}

    /** Runs one command; exit code 0 fine, 1 something is wrong, 2 wrong use. */
    public static void main(String[] arguments) {
        System.exit(Commands.run(List.of(arguments), new StudioForEach(), System.out));
    }

    /** A studio is for one thread; making one costs little beside a film. */
    private static final class StudioForEach implements Painter {
        @Override
        public Film film(Path poseFile) throws IOException {
            return new Studio().film(poseFile);
        }

        @Override
        public Picture still(Path poseFile) throws IOException {
            return new Studio().still(poseFile);
        }
    }
}
