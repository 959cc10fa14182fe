package dev.unhunch.app.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.core.match.Mark;
import dev.unhunch.core.safety.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.Map;

/** What authors of content are told by {@code ask --explain}. */
class ExplainedTest {
    private final Product product =
            Product.of(SettingsReader.read(Map.of(), new OperatorTexts()).settings().orElseThrow());

    private String text(String line) {
        return new ExplainedText(new OperatorTexts()).of(line, product.explain(line));
    }

    private JsonNode json(String line) throws IOException {
        return new ObjectMapper().readTree(ExplainedJson.of(line, product.explain(line)));
    }

    @Test
    void a_slip_a_filter_and_an_unknown_word_are_told_in_plain_words() {
        assertThat(text("/stretch nekc seated frobnicate"))
                .contains("nekc, mended to “neck”: area neck")
                .contains("seated: placed seated")
                .contains("frobnicate: not known (-0.55)")
                .contains("Looked for: areas neck; placed seated")
                .contains("1. neck-");
    }

    @ParameterizedTest
    @CsvSource({
        "/stretch neck, stretch",
        "/strengthen neck, strengthen",
        "/stretch neck routine, routine",
        "/posture phone, posture",
        "neck, any",
        "/daily list, daily",
        "/nothing, ''"
    })
    void it_says_who_answers(String line, String shelf) throws IOException {
        assertThat(json(line).path("shelf").asText()).isEqualTo(shelf);
    }

    @Test
    void an_alarm_is_told_by_its_rule_and_a_denied_one_too() throws IOException {
        assertThat(text("chest pain")).contains("“chest-pain” speaks up (emergency)");
        assertThat(text("no chest pain, just a neck")).contains("the line denies it");
        assertThat(json("chest pain").at("/safety/rule").asText()).isEqualTo("chest-pain");
        assertThat(json("neck").at("/safety/rule").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "neck",
                "/stretch",
                "/routine 10 min",
                "/posture monitor height",
                "/strengthen upper back with a band standing 5 min easy quiet no equipment",
                "首が痛い",
                "/stretch chin-tuck",
                "{0} ’ “%s”"
            })
    void every_line_is_explained_in_words_and_as_data(String line) throws IOException {
        assertThat(text(line)).startsWith(line).doesNotContain("explain.");
        assertThat(json(line).has("match")).isTrue();
    }

    @Test
    void every_mark_and_outcome_has_its_words() {
        var texts = new OperatorTexts();
        for (var mark : Mark.values())
            assertThat(texts.has("explain.mark." + mark)).as(mark.name()).isTrue();
        for (var outcome : Outcome.values())
            assertThat(texts.has("explain.near." + outcome)).as(outcome.name()).isTrue();
    }
}
