package dev.unhunch.content.check;

import dev.unhunch.content.pack.PackFolder;
import dev.unhunch.content.pack.Problems;

import java.nio.file.Path;

/** Checks a pack as a whole and reports all that is wrong with it at once. */
public final class PackCheck {
    private PackCheck() {}

    /** Checks the sources of the built-in pack, which must be complete by themselves. */
    public static PackReport checkBuiltIn(Path folder) {
        var problems = new Problems();
        var pack = PackFolder.read(folder, problems);
        return new PackReport(pack, problems.errors(), problems.warnings());
    }
}
