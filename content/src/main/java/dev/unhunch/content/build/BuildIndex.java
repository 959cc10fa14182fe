package dev.unhunch.content.build;

import dev.unhunch.content.check.PackCheck;
import dev.unhunch.content.check.PackReport;
import dev.unhunch.content.pack.Index;
import dev.unhunch.content.pack.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the built-in pack and writes its index; part of the build, never of the running bot. */
public final class BuildIndex {
    private BuildIndex() {}

    /** Takes the pack's folder and the file to write; throws the list of all problems. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes the index of a pack without any problem; warnings count here, too. */
    static void write(Path folder, Path index) throws IOException {
        var report = PackCheck.checkBuiltIn(folder);
        if (!report.isFine() || !report.warnings().isEmpty())
            throw new IllegalStateException(listed(folder, report));
        Index.write(report.pack(), index);
    }

    private static String listed(Path folder, PackReport report) {
        return Stream.concat(report.errors().stream(), report.warnings().stream())
                .map(Problem::toString)
                .collect(Collectors.joining("\n  ", folder + " is not fine:\n  ", "\n"));
    }
}
