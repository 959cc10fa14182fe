package dev.unhunch.pictures.press;

import dev.unhunch.pictures.compose.Cover;
import dev.unhunch.pictures.compose.Strip;
import dev.unhunch.pictures.film.Picture;
import dev.unhunch.pictures.image.Gif;
import dev.unhunch.pictures.image.Pixels;
import dev.unhunch.pictures.image.Png;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns jobs into the contents of files. */
final class Printer {
    private final Painter painter;

    Printer(Painter painter) {
        this.painter = painter;
    }

    /** What became of a job. */
    sealed interface Outcome {}

    /**
     * The files of a picture.
     *
     * @param shots of the film; 0 without one
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Printed(byte[] png, Optional<byte[]> gif, int shots) implements Outcome {
        Rendered.Entry entry(String from) {
            return new Rendered.Entry(from, Hash.of(png), gif.map(Hash::of));
        }
    }

    /**
     * It could not be made.
     *
     * @param why in words for the author
     */
    record Failed(String why) implements Outcome {}

    /** All files of a picture. */
    Outcome print(Job job) {
        return print(job, true);
    }

    /** Only the still of a picture, for a quick look whether it comes out as before. */
    Outcome printStill(Job job) {
        return print(job, false);
    }

    private Outcome print(Job job, boolean film) {
        try {
            return switch (job) {
                case Job.Drawing drawing when film -> drawn(drawing);
                case Job.Drawing drawing ->
                        new Printed(still(painter.still(drawing.pose())), Optional.empty(), 0);
                case Job.RoutineStrip strip -> composed(Strip.of(pixels(strip.stills())));
                case Job.ChallengeCover cover ->
                        composed(Cover.of(cover.challenge(), pixels(cover.stills())));
            };
        } catch (IOException | RuntimeException failure) {
            var message = failure.getMessage();
            return new Failed(message == null ? failure.toString() : message);
        }
    }

    private Printed drawn(Job.Drawing drawing) throws IOException {
        var film = painter.film(drawing.pose());
        var gif = Gif.encode(film, Limits.FILM);
        return new Printed(still(film.still()), Optional.of(gif.file()), gif.shots());
    }

    private static byte[] still(Picture picture) {
        return Png.encode(Pixels.of(picture), Limits.STILL);
    }

    private static Printed composed(Pixels pixels) {
        return new Printed(Png.encode(pixels, Limits.COMPOSED), Optional.empty(), 0);
    }

    private static List<Pixels> pixels(List<Path> stills) throws IOException {
        var pixels = new ArrayList<Pixels>();
        for (var still : stills)
            try {
                pixels.add(Png.decode(Files.readAllBytes(still)));
            } catch (IOException failure) {
                throw new IOException(Text.of("stillUnreadable", still), failure);
            }
        return pixels;
    }
}
