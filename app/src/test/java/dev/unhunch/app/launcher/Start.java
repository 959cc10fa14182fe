package dev.unhunch.app.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A start of the launcher that is under way. */
record Start(Process process, Path errorFile) {
    /** What a start left: its exit code and the lines it wrote. */
    record Ended(int code, List<String> lines, List<String> errors) {}

    /** Gives the text as standard input, closes it and waits for the end. */
    Ended endsAfter(String input) throws IOException, InterruptedException {
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        }
        return ends();
    }

    Ended ends() throws IOException, InterruptedException {
        var lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the launcher does not end");
        }
        return new Ended(process.exitValue(), lines, Files.readAllLines(errorFile));
    }
}
