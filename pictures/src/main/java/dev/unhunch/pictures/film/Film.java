package dev.unhunch.pictures.film;

import java.util.List;

/**
 * A movement to be shown again and again, and the one picture that stands for it.
 *
 * @param shots in order; after the last comes the first, so the first is not repeated at the end
 */
public record Film(Picture still, List<Shot> shots) {
    /** Copies the list. */
    public Film {
        shots = List.copyOf(shots);
    }

    /**
     * One picture of a movement.
     *
     * @param hundredths how long it is shown, in hundredths of a second as GIF counts
     */
    public record Shot(Picture picture, int hundredths) {}
}
