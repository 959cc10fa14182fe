package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** A card has to fit for every reader, not only for those whose language its pack speaks. */
class CardLanguagesTest {
    private static final int CONDITIONS = 24;

    @TempDir private Path folder;

    @Test
    void an_english_pack_is_drawn_for_german_readers_too() {
        var office = new PackOnDisk(folder.resolve("office"));
        var team = PackOnDisk.empty(folder.resolve("team"), "team");
        for (int i = 1; i <= CONDITIONS; i++) {
            var file = "conditions/c-" + i + ".json";
            office.write(
                    file, "{\"id\": \"c-%d\", \"text\": {\"name\": \"pain %d\"}}".formatted(i, i));
            office.write(
                    "i18n/de/" + file,
                    "{\"basedOn\": 1, \"text\": {\"name\": \"%s\"}}".formatted("x".repeat(78) + i));
        }
        office.change(
                PackOnDisk.WALK,
                walk -> {
                    var ours = walk.deepCopy().put("override", true);
                    var conditions = ours.putArray("contraindications");
                    for (int i = 1; i <= CONDITIONS; i++) conditions.add("c-" + i);
                    team.write(PackOnDisk.WALK, ours.toString());
                });

        var report = PackCheck.check(List.of(office.folder(), team.folder())).parts();

        assertThat(report.getFirst().report().errors()).isEmpty();
        assertThat(report.getLast().report().errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.file()).isEqualTo(PackOnDisk.WALK);
                    assertThat(error.reason()).contains("in the language de");
                });
    }
}
