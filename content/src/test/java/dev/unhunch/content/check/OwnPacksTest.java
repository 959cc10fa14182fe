package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.Content;
import dev.unhunch.content.pack.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What packs can do to those below them: add, override, disable, translate. */
class OwnPacksTest {
    @TempDir private Path folder;
    private PackOnDisk office;
    private PackOnDisk team;

    @BeforeEach
    void writeThePacks() {
        office = new PackOnDisk(folder.resolve("office"));
        team = PackOnDisk.empty(folder.resolve("team"), "team");
    }

    private PacksReport both() {
        return PackCheck.check(List.of(office.folder(), team.folder()));
    }

    private Content content() {
        var report = both();
        assertThat(problems(report)).isEmpty();
        return Content.of(report.together());
    }

    private static List<String> problems(PacksReport report) {
        return report.parts().stream()
                .flatMap(part ->
                        Stream.concat(
                                part.report().errors().stream(), part.report().warnings().stream()))
                .map(Problem::toString)
                .toList();
    }

    private void disable(String kind, String... ids) {
        team.change(
                "pack.json",
                manifest -> {
                    var list = manifest.withObjectProperty("disable").putArray(kind);
                    for (var id : ids) list.add(id);
                });
    }

    @Test
    void packs_lie_over_each_other_in_their_order() {
        team.write(
                "tips/water.json",
                """
                {"id": "water", "override": true, "topics": ["movement"], "source": {"seed": false},
                 "text": {"title": "Big glass", "body": "A big glass, and more walks from the tap."}}
                """);
        var library = content().library();
        assertThat(library.tip("water").orElseThrow().text().original().title())
                .isEqualTo("Big glass");
        assertThat(library.exercise("corridor-walk")).isPresent();
        assertThat(library.exercise("neck-side-turn")).isPresent();
        assertThat(library.exercises().firstEntry().getKey()).isEqualTo("neck-side-turn");
    }

    @Test
    void a_disabled_record_is_gone_with_its_translations() {
        disable("tips", "water", "sleep-side-back");
        assertThat(content().library().tips())
                .doesNotContainKeys("water", "sleep-side-back")
                .hasSizeGreaterThan(3);
    }

    @Test
    void what_still_uses_a_disabled_record_is_named() {
        disable("exercises", "corridor-walk");
        assertThat(problems(both()))
                .contains(
                        "pack.json /disable/exercises/0: \"corridor-walk\" is still used by"
                                + " routines/walk-and-turn-3.json /steps/0/exercise; disable or"
                                + " override that, too")
                .anySatisfy(problem ->
                        assertThat(problem).contains("challenges/walk-week.json /phases/0"));
        disable("routines", "walk-and-turn-3");
        disable("challenges", "walk-week");
        var library = content().library();
        assertThat(library.exercise("corridor-walk")).isEmpty();
        assertThat(library.routine("walk-and-turn-3")).isEmpty();
    }

    @Test
    void an_easier_or_harder_version_that_is_gone_needs_no_mending() {
        office.change(
                PackOnDisk.WALK,
                walk -> walk.putObject("progression").putArray("harder").add("neck-side-turn"));
        office.delete("routines/walk-and-turn-3.json");
        office.change("challenges/walk-week.json", all -> all.remove("override"));
        disable("exercises", "corridor-walk");
        disable("challenges", "walk-week");
        assertThat(problems(both())).isEmpty();
    }

    @Test
    void disabling_what_is_not_there_is_a_warning_and_what_is_ones_own_an_error() {
        disable("tips", "watre");
        assertThat(problems(both()))
                .containsExactly(
                        "pack.json /disable/tips/0: there is no tip \"watre\" in the packs below;"
                                + " correct the id or leave it out");
        assertThat(both().isFine()).isTrue();
        team.change("pack.json", manifest -> manifest.remove("disable"));
        office.change(
                "pack.json",
                manifest -> manifest.withObjectProperty("disable").putArray("tips").add("water"));
        assertThat(problems(both()))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).contains("the pack has a record \"water\" itself"));
    }

    @Test
    void an_exercise_that_spoils_a_routine_below_is_a_warning() {
        office.change(
                PackOnDisk.WALK,
                walk ->
                        team.write(
                                PackOnDisk.WALK, walk.deepCopy().put("override", true).toString()));
        team.change(PackOnDisk.WALK, walk -> walk.putArray("positions").add("floor").add("supine"));
        assertThat(both().isFine()).isTrue();
        assertThat(problems(both()))
                .anySatisfy(problem ->
                        assertThat(problem)
                                .startsWith(PackOnDisk.WALK + ": changes what is below:")
                                .contains("routines/walk-and-turn-3.json /steps/0"));
    }

    @Test
    void a_translation_of_a_record_below_lies_over_it_field_by_field() {
        office.write(
                "i18n/de/exercises/corridor-walk.json",
                "{\"basedOn\": 1, \"text\": {\"name\": \"Flurrunde\", \"summary\": \"Kurz.\"}}");
        team.write(
                "i18n/de/exercises/corridor-walk.json",
                "{\"basedOn\": 1, \"text\": {\"name\": \"Runde im Flur\"}}");
        team.change("pack.json", manifest -> manifest.withArrayProperty("locales").add("de"));
        var walk = content().library().exercise("corridor-walk").orElseThrow().text();
        assertThat(walk.in(Locale.GERMAN).name()).isEqualTo("Runde im Flur");
        assertThat(walk.in(Locale.GERMAN).summary()).isEqualTo("Kurz.");
        assertThat(walk.in(Locale.GERMAN).steps()).first().isEqualTo("Stand up.");
    }

    @Test
    void a_pack_in_another_language_translates_built_in_records_into_its_own() {
        team.change(
                "pack.json",
                manifest -> {
                    manifest.put("defaultLocale", "nl");
                    manifest.putArray("locales").add("nl");
                });
        team.write("i18n/nl/areas/neck.json", "{\"basedOn\": 1, \"text\": {\"name\": \"nek\"}}");
        assertThat(content().library().areas().get("neck"))
                .isNotNull()
                .satisfies(neck ->
                        assertThat(neck.name().in(Locale.forLanguageTag("nl"))).isEqualTo("nek"));
    }

    @Test
    void a_pack_says_which_others_it_needs_and_has_an_id_of_its_own() {
        team.change("pack.json", manifest -> manifest.putArray("requires").add("office"));
        assertThat(both().isFine()).isTrue();
        var turned = PackCheck.check(List.of(team.folder(), office.folder()));
        assertThat(problems(turned))
                .contains(
                        "pack.json /requires/0: needs the pack \"office\" below it; name that one"
                                + " first");
        assertThat(turned.unchecked()).containsExactly(office.folder());
        assertThat(problems(PackCheck.check(List.of(office.folder(), office.folder()))))
                .anySatisfy(problem -> assertThat(problem).contains("is there already"));
    }
}
