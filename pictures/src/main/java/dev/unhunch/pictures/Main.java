package dev.unhunch.pictures;

import dev.unhunch.pictures.command.Commands;

import java.util.List;

/** Draws the pictures of a content pack; started by {@code ./unhunch pictures} and the build. */
public final class Main {
    private Main() {}

    /** Runs one command; exit code 0 fine, 1 something is wrong, 2 wrong use. */
    public static void main(String[] arguments) {
        // A studio is for one thread; making one costs little beside a film.
        System.exit(
                Commands.run(
                        List.of(arguments), pose -> new Studio().film(pose), System.out));
    }
}
