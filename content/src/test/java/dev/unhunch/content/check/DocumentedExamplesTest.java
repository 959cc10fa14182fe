package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What docs/content-format.md shows is right: its examples make a pack that the check accepts. */
class DocumentedExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    /** Where an author would put the examples, in their order. */
    private static final List<String> PLACES =
            List.of(
                    "pack.json",
                    "exercises/neck-flexion.json",
                    "tips/small-glass.json",
                    "routines/neck-and-chest-3.json",
                    "challenges/blades-and-doors-5.json",
                    "conditions/tender-elbow.json",
                    "i18n/de/exercises/chin-tuck.json",
                    "safety/works.json");

    @TempDir private Path folder;

    @Test
    void the_examples_make_a_pack_without_a_problem() throws IOException {
        var page = Files.readString(Path.of("../docs/content-format.md"));
        var examples = EXAMPLE.matcher(page).results().map(match -> match.group(1)).toList();
        assertThat(examples).hasSameSizeAs(PLACES);
        for (int i = 0; i < PLACES.size(); i++) {
            var file = folder.resolve(PLACES.get(i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, examples.get(i));
        }
        var exercise = folder.resolve("exercises/neck-flexion.json");
        Files.writeString(
                exercise, Files.readString(exercise).replaceFirst("\\{", "{\"override\": true,"));
        var report = PackCheck.check(folder);
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }
}
