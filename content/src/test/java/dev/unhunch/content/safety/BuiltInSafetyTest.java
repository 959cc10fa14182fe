package dev.unhunch.content.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.unhunch.core.safety.SafetyRule;
import dev.unhunch.core.safety.Tier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;

class BuiltInSafetyTest {
    @Test
    void every_file_has_the_form_of_the_schema() throws IOException {
        for (var name : SafetyFiles.NAMES)
            assertThat(problems("safety-1", SafetyFiles.json(name))).as(name).isEmpty();
    }

    @Test
    void the_schema_refuses_what_it_should() throws IOException {
        var json = SafetyFiles.json("crisis");
        json.put("tier", "whatever");
        assertThat(problems("safety-1", json)).isNotEmpty();
    }

    private static List<?> problems(String schema, JsonNode json) throws IOException {
        try (var stream =
                BuiltInSafetyTest.class.getResourceAsStream(
                        "/dev/unhunch/content/schema/" + schema + ".json")) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON)
                    .validate(new ObjectMapper().writeValueAsString(json), InputFormat.JSON);
        }
    }

    @Test
    void every_rule_names_a_source_that_is_listed() {
        var sources = new HashSet<String>();
        SafetyFiles.json("sources")
                .path("sources")
                .forEach(s -> sources.add(s.path("id").asText()));
        assertThat(SafetyFiles.SAFETY.rules().rules())
                .allMatch(rule -> sources.contains(rule.source()));
    }

    @Test
    void no_two_rules_share_an_id() {
        assertThat(SafetyFiles.SAFETY.rules().rules())
                .extracting(SafetyRule::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void no_concept_lies_unused() {
        var used = new HashSet<String>();
        for (var rule : SafetyFiles.SAFETY.rules().rules())
            for (var together : rule.together()) {
                together.all().forEach(used::addAll);
                used.addAll(together.unless());
            }
        assertThat(used).isEqualTo(SafetyFiles.SAFETY.rules().concepts().keySet());
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void every_tier_says_something_and_names_who_helps(Tier tier) {
        var words = SafetyFiles.SAFETY.adviceFor(tier).text().original();
        assertThat(words.title()).isNotBlank();
        assertThat(words.paragraphs()).isNotEmpty();
        assertThat(words.contacts()).isNotEmpty();
        assertThat(words.beforeMoving().isPresent()).isEqualTo(tier == Tier.CLINICIAN);
    }

    @Test
    void a_crisis_names_the_lines_that_people_know() {
        assertThat(
                        SafetyFiles.SAFETY
                                .adviceFor(Tier.CRISIS)
                                .text()
                                .original()
                                .contacts()
                                .toString())
                .contains("988", "116 123", "112", "999", "911", "https://findahelpline.com");
    }

    @Test
    void the_card_about_getting_help_covers_every_tier() {
        assertThat(SafetyFiles.SAFETY.help().text().original().signs())
                .extracting(signs -> signs.tier())
                .containsExactlyInAnyOrder(Tier.values());
    }
}
