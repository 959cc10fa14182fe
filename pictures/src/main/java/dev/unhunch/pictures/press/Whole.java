package dev.unhunch.pictures.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are whole or not there, whenever the program is stopped. */
final class Whole {
    private Whole() {}

    static void write(Path file, byte[] bytes) throws IOException {
        // Hidden, so that a pack's check passes it over where it is left behind.
        var beside = file.resolveSibling("." + file.getFileName() + ".new");
        Files.write(beside, bytes);
        Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
