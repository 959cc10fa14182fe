package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.Content;
import dev.unhunch.content.pack.Index;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Locale;

class GoodPackTest {
    @TempDir private Path folder;
    private PackOnDisk pack;

    @BeforeEach
    void writeThePack() {
        pack = new PackOnDisk(folder);
    }

    @Test
    void a_good_pack_has_neither_errors_nor_warnings_and_is_counted() {
        var report = pack.check();
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.isFine()).isTrue();
        assertThat(report.counts())
                .containsEntry("exercises", 1)
                .containsEntry("routines", 1)
                .containsEntry("translations", 1)
                .doesNotContainKey("areas");
    }

    @Test
    void a_translation_takes_what_it_leaves_out_from_the_original() {
        var both = pack.check().pack().over(Index.builtIn());
        var walk = Content.of(both).library().exercise("corridor-walk").orElseThrow();
        var german = walk.text().in(Locale.GERMAN);
        assertThat(german.name()).isEqualTo("Flurrunde");
        assertThat(german.steps()).first().isEqualTo("Stand up.");
        assertThat(walk.text().in(Locale.FRENCH).name()).isEqualTo("Corridor walk");
    }

    @Test
    void a_step_in_a_pack_that_leads_nowhere_is_only_a_warning() {
        pack.change(
                PackOnDisk.WALK,
                walk -> walk.putObject("progression").putArray("harder").add("moon-walk"));
        var report = pack.check();
        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings())
                .singleElement()
                .hasToString(
                        PackOnDisk.WALK
                                + " /progression/harder/0: there is no exercise \"moon-walk\", so"
                                + " it is left out of the card");
    }

    @Test
    void a_pack_with_the_built_in_ones_id_is_an_edition_of_it() {
        pack.change("pack.json", manifest -> manifest.put("id", "core"));
        pack.write(
                "tips/bag-balance.json",
                """
                {"id": "bag-balance", "topics": ["carrying"], "source": {"seed": true},
                 "text": {"title": "Both straps", "body": "Wear the rucksack on both shoulders."}}
                """);
        assertThat(pack.check().errors()).isEmpty();
    }

    @Test
    void another_pack_replaces_a_built_in_record_only_where_it_says_so() {
        pack.write("areas/neck.json", "{\"id\": \"neck\", \"text\": {\"name\": \"Neck, mostly\"}}");
        assertThat(pack.check().errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.file()).isEqualTo("areas/neck.json");
                    assertThat(error.pointer()).isEqualTo("/id");
                    assertThat(error.reason()).contains("\"override\": true");
                });
        pack.change("areas/neck.json", area -> area.put("override", true));
        assertThat(pack.check().errors()).isEmpty();
    }

    @Test
    void a_translation_of_older_texts_is_reported_as_stale() {
        pack.change(PackOnDisk.WALK, walk -> walk.put("textVersion", 2));
        var report = pack.check();
        assertThat(report.isFine()).isTrue();
        assertThat(report.warnings())
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.reason())
                                .isEqualTo(
                                        "translates version 1 of the texts, which are at"
                                                + " version 2 now"));
    }
}
