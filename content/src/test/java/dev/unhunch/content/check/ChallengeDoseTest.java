package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.function.Consumer;

class ChallengeDoseTest {
    @TempDir private Path folder;

    @Test
    void asking_for_more_than_the_exercise_says_is_a_warning_in_a_pack_of_others() {
        assertThat(with(part -> part.putObject("dose").put("durationSeconds", 300)).warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.pointer()).isEqualTo("/phases/0/daily/0/dose");
                    assertThat(warning.reason()).contains("seconds are above");
                });
        assertThat(
                        with(
                                        part -> {
                                            part.put("exercise", "scapular-squeeze");
                                            part.putObject("dose").put("sets", 4);
                                        })
                                .warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.reason()).contains("sets are above"));
    }

    @Test
    void asking_for_less_is_how_one_builds_up() {
        var report = with(part -> part.putObject("dose").put("durationSeconds", 20));
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }

    private PackReport with(Consumer<ObjectNode> change) {
        var pack = new PackOnDisk(folder);
        pack.change(
                "challenges/walk-week.json",
                challenge -> change.accept((ObjectNode) challenge.at("/phases/0/daily/0")));
        return pack.check();
    }
}
