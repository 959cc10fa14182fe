package dev.unhunch.benchmarks.slack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that all contenders share.
 *
 * @param flags of Java, the same for all
 */
record Stage(Path folder, List<String> flags) {
    /** A new one. */
    static Stage set(List<String> flags) throws IOException {
        return new Stage(Files.createTempDirectory("unhunch-benchmark-"), flags);
    }

    /** Our answer to {@code /stretch neck}, as it was sent. */
    Path card() {
        return folder.resolve("card.json");
    }

    /** Where the product keeps its data. */
    Path data() {
        return folder.resolve("data");
    }

    /** What was logged. */
    Path log(Contender who) {
        return folder.resolve(who + ".log");
    }
}
