package dev.unhunch.pictures.image;

import dev.unhunch.pictures.film.Film;

import java.util.ArrayList;
import java.util.List;

/**
 * A film as a GIF that runs for ever. All shots share one palette, and each says only what is
 * different from the one before. The packing is our own, so the same film gives the same bytes on
 * every machine.
 */
public final class Gif {
    /** What is shown for at most so many hundredths of a second is on the way to something else. */
    private static final int BRIEF = 14;

    private Gif() {}

    /**
     * A film in a file.
     *
     * @param shots how many shots were kept
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Encoded(byte[] file, int shots) {}

    /** How much is given up to make a file smaller. */
    private record Step(int colours, boolean thinned) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(96, false),
                    new Step(64, false),
                    new Step(40, false),
                    new Step(64, true),
                    new Step(32, true),
                    new Step(16, true));

    /**
     * A film in at most so many bytes: first with fewer colours, then without every second of the
     * shots between two positions, whose time goes to the shot before. Larger only where all of it
     * does not help.
     */
    public static Encoded encode(Film film, int mostBytes) {
        var colours = new Colours();
        var all = new ArrayList<Frame>();
        for (var shot : film.shots())
            all.add(new Frame(colours.add(shot.picture().rgb()), shot.hundredths()));
        int side = film.still().side();
        for (var step : STEPS) {
            var frames = step.thinned ? thinned(all) : all;
            var file = new GifFile(side, Palette.of(colours, step.colours)).write(frames);
            if (file.length <= mostBytes || step.equals(STEPS.getLast()))
                return new Encoded(file, frames.size());
        }
        throw new IllegalStateException("no steps");
    }

    /**
     * One shot.
     *
     * @param numbers the number of each pixel's colour
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Frame(int[] numbers, int hundredths) {
        Frame shownLonger(int more) {
            return new Frame(numbers, hundredths + more);
        }
    }

    private static List<Frame> thinned(List<Frame> frames) {
        var kept = new ArrayList<Frame>();
        boolean mayGo = false;
        for (var frame : frames) {
            boolean brief = frame.hundredths <= BRIEF && !kept.isEmpty();
            if (brief && mayGo) kept.add(kept.removeLast().shownLonger(frame.hundredths));
            else kept.add(frame);
            // What leads away from a position is the first to stay; the next may go.
            mayGo = brief && !mayGo;
        }
        return kept;
    }
}
