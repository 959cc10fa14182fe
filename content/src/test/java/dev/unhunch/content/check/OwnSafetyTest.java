package dev.unhunch.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.Content;
import dev.unhunch.content.safety.SafetyReader;
import dev.unhunch.core.safety.Safety;
import dev.unhunch.core.safety.Tier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

/** Packs add to what is built in about safety; nothing that they hold takes away from it. */
class OwnSafetyTest {
    private static final String ADDITION =
            """
            {"type": "addition", "tier": "urgent",
             "concepts": {"solvent": {"en": ["solvent", "thinner"]}},
             "rules": [{"id": "solvent-fumes", "about": "Breathed in solvents", "source": "works-doctor",
               "together": [{"all": [["solvent"], ["dizzy"]], "within": 8}],
               "phrases": {"en": ["chset hurts from fumes"]}}],
             "contacts": [{"label": "Works doctor", "number": "4711"}]}
            """;

    @TempDir private Path folder;
    private PackOnDisk pack;

    @BeforeEach
    void writeThePack() {
        pack = PackOnDisk.empty(folder, "works");
        pack.write("safety/works.json", ADDITION);
    }

    private Safety safety() {
        var report = PackCheck.check(List.of(folder));
        assertThat(report.parts().getFirst().report().errors()).isEmpty();
        return SafetyReader.read(Content.of(report.together()).safety());
    }

    @Test
    void rules_and_contacts_are_added() {
        var safety = safety();
        assertThat(safety.check().check("the thinner makes me dizzy"))
                .hasValueSatisfying(alarm -> {
                    assertThat(alarm.tier()).isEqualTo(Tier.URGENT);
                    assertThat(alarm.rule()).isEqualTo("solvent-fumes");
                });
        assertThat(safety.adviceFor(Tier.URGENT).text().original().contacts())
                .extracting(contact -> contact.label())
                .hasSizeGreaterThan(1)
                .last()
                .isEqualTo("Works doctor");
        assertThat(safety.adviceFor(Tier.CRISIS).text().original().contacts())
                .extracting(contact -> contact.label())
                .doesNotContain("Works doctor");
    }

    @Test
    void a_word_that_a_pack_adds_hides_no_misspelt_alarm() {
        assertThat(safety().check().check("chset pain and short of breath"))
                .hasValueSatisfying(alarm -> assertThat(alarm.tier()).isEqualTo(Tier.EMERGENCY));
    }

    @Test
    void the_more_pressing_alarm_counts() {
        assertThat(safety().check().check("thinner, dizzy, and I want to kill myself"))
                .hasValueSatisfying(alarm -> assertThat(alarm.tier()).isEqualTo(Tier.CRISIS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "safety/crisis.json | {\"type\": \"addition\", \"tier\": \"crisis\"} | is a"
                        + " built-in warning",
                "safety/idioms.json | {\"type\": \"words\", \"override\": true} | is a built-in"
                        + " warning",
                "safety/mine.json | {\"type\": \"words\", \"idioms\": {\"en\": [\"chest pain\"]}} |"
                        + " is \"words\", but",
                "safety/mine.json | {\"type\": \"help\"} | is \"help\", but",
                "i18n/de/safety/crisis.json | {\"basedOn\": 1, \"text\": {\"title\": \"Na und\"}} |"
                        + " is a built-in warning",
            })
    void what_would_change_a_built_in_warning_is_refused(String file, String text, String reason) {
        pack.write(file, text);
        assertIsAnError(file, reason);
    }

    @Test
    void warnings_cannot_be_disabled() {
        pack.change(
                "pack.json",
                manifest -> {
                    manifest.withObjectProperty("disable").putArray("safety").add("crisis");
                    manifest.withObjectProperty("disable").putArray("conditions").add("pregnancy");
                });
        assertIsAnError("pack.json", "\"crisis\" is part of what people are warned of");
        assertIsAnError("pack.json", "\"pregnancy\" is part of what people are warned of");
    }

    @Test
    void names_of_built_in_rules_and_words_are_taken() {
        pack.change(
                "safety/works.json",
                file -> {
                    file.withObjectProperty("concepts")
                            .putObject("dizzy")
                            .putArray("en")
                            .add("woozy");
                    file.withArrayProperty("rules").addObject().put("id", "solvent-fumes");
                });
        assertIsAnError("safety/works.json", "\"dizzy\" is taken by the packs below");
        assertIsAnError("safety/works.json", "\"solvent-fumes\" is taken");
    }

    @Test
    void an_unknown_word_in_a_rule_and_too_many_contacts_are_named() {
        pack.write("safety/works.json", ADDITION.replace("\"dizzy\"", "\"dizzzy\""));
        assertIsAnError("pack.json", "no concept dizzzy");
        pack.write("safety/works.json", ADDITION);
        pack.write(
                "safety/more.json",
                """
                {"type": "addition", "tier": "urgent", "contacts": [
                  {"label": "A", "number": "1"}, {"label": "B", "number": "2"},
                  {"label": "C", "number": "3"}]}
                """);
        assertIsAnError("safety/works.json", "packs can add 3 contacts to a tier");
    }

    private void assertIsAnError(String file, String reason) {
        assertThat(PackCheck.check(folder).errors())
                .anySatisfy(error -> {
                    assertThat(error.file()).isEqualTo(file);
                    assertThat(error.reason()).contains(reason);
                });
    }
}
