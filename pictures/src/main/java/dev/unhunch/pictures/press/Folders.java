package dev.unhunch.pictures.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the packs lie.
 *
 * @param pack the folder whose pictures are drawn
 * @param core the built-in pack's, for routines that use its exercises
 */
public record Folders(Path pack, Optional<Path> core) {
    /** The folder below, unless it is the same one. */
    Optional<Path> below() throws IOException {
        if (core.isEmpty() || !Files.isDirectory(core.get())) return Optional.empty();
        return Files.isSameFile(pack, core.get()) ? Optional.empty() : core;
    }
}
