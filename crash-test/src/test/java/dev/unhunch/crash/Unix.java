package dev.unhunch.crash;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.LoggerFactory;

import java.nio.file.Files;
import java.nio.file.Path;

/** Signals need an operating system that has them. */
final class Unix {
    private Unix() {}

    /** Skips the calling test elsewhere, or fails it where {@code CI=true}. */
    static void needed() {
        if (Files.isExecutable(Path.of("/bin/sh"))) return;
        var why = "No /bin/sh here: the crash test sends signals with it.";
        LoggerFactory.getLogger(Unix.class).warn(why);
        if ("true".equals(System.getenv("CI"))) Assertions.fail(why);
        Assumptions.abort(why);
    }
}
