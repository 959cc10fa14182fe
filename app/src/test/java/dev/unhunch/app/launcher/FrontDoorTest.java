package dev.unhunch.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What newcomers are told to run is what continuous integration runs. */
class FrontDoorTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void ci_ends_with_the_test_command_of_the_readme() throws IOException {
        assertThat(lines(".ci/run").getLast()).isEqualTo(testCommandOfTheReadme());
    }

    @Test
    void ci_stops_at_the_first_thing_that_fails() throws IOException {
        assertThat(lines(".ci/run")).contains("set -euo pipefail");
    }

    /** The first line of the README that is nothing but a call of Maven. */
    private static String testCommandOfTheReadme() throws IOException {
        return lines("README.md").stream()
                .filter(line -> line.startsWith("mvn "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("README.md shows no Maven command"));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(ROOT.resolve(file)).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
