package dev.unhunch.pictures.press;

import java.util.List;

/**
 * How work on a pack's pictures went.
 *
 * @param pictures how many the pack has
 * @param drawn how many of them were drawn
 * @param problems what is wrong, a line each; empty where all is well
 */
public record Report(int pictures, int drawn, List<String> problems) {
    /** Copies the list. */
    public Report {
        problems = List.copyOf(problems);
    }
}
