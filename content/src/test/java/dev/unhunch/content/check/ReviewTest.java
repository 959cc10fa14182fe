package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.Content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A clinician's name under an item. */
class ReviewTest {
    @TempDir private Path folder;
    private PackOnDisk pack;

    @BeforeEach
    void writeThePack() {
        pack = new PackOnDisk(folder);
    }

    private void reviewedOn(String file, String day) {
        pack.change(
                file,
                record ->
                        record.putObject("reviewed")
                                .put("by", "Ada Lovelace")
                                .put("role", "physiotherapist")
                                .put("on", day));
    }

    @Test
    void who_has_read_an_exercise_and_when_is_kept() {
        reviewedOn(PackOnDisk.WALK, "2026-02-28");
        var library = Content.of(PackCheck.check(List.of(folder)).together()).library();

        assertThat(library.exercise("corridor-walk").orElseThrow().source().review())
                .hasValueSatisfying(review -> {
                    assertThat(review.by()).isEqualTo("Ada Lovelace");
                    assertThat(review.on()).isEqualTo(LocalDate.of(2026, 2, 28));
                });
    }

    @Test
    void nobody_reads_anything_on_a_day_that_there_never_was() {
        reviewedOn(PackOnDisk.WALK, "2026-02-30");
        reviewedOn("tips/water.json", "2026-13-01");

        assertThat(pack.check().errors())
                .extracting(error -> error.file() + " " + error.pointer())
                .containsExactlyInAnyOrder(
                        PackOnDisk.WALK + " /reviewed/on", "tips/water.json /reviewed/on");
    }
}
