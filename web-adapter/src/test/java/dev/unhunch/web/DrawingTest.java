package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.unhunch.core.card.CardLimits;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.port.Pictures;
import dev.unhunch.web.draw.Drawing;
import dev.unhunch.web.draw.Forms;

import org.junit.jupiter.api.Test;

class DrawingTest {
    private final Drawing drawing = new Drawing(PageTexts::nameOf, Pictures.NONE);

    @Test
    void the_largest_legal_card_loses_no_word_and_changes_no_character()
            throws JsonProcessingException {
        var drawn =
                JsonMapper.builder()
                        .build()
                        .readTree(drawing.card(SampleCards.largest()).toString());
        assertThat(drawn.path("title").asText()).isEqualTo(SampleCards.nasty(CardLimits.TITLE));
        assertThat(drawn.path("blocks").findValuesAsText("type"))
                .containsExactly(
                        "text", "plain", "steps", "plain", "plain", "plain", "plain", "plain",
                        "plain", "plain", "plain", "plain", "plain", "plain", "plain", "facts",
                        "picture", "note", "plain", "divider");
        assertThat(drawn.at("/blocks/0/text/0/text").asText()).isEqualTo(SampleCards.nasty(800));
        assertThat(drawn.at("/blocks/2/facts")).hasSize(CardLimits.FACTS);
        assertThat(drawn.path("rows")).hasSize(CardLimits.ACTION_ROWS);
        assertThat(drawn.at("/rows/4/0/choices")).hasSize(CardLimits.CHOICES);
    }

    @Test
    void an_ordinary_card_has_its_steps_facts_and_actions() {
        var drawn = drawing.card(SampleCards.exercise());
        assertThat(drawn.at("/blocks/2/steps/0/0/text").asText()).startsWith("Sit tall");
        assertThat(drawn.at("/blocks/3/facts/0").toString())
                .isEqualTo("{\"label\":\"Dose\",\"value\":\"Hold 20 seconds, 2 times each side\"}");
        assertThat(drawn.at("/blocks/4/text/0/type").asText()).isEqualTo("strong");
        assertThat(drawn.at("/blocks/4/text/2/href").asText()).startsWith("https://");
        assertThat(drawn.path("rows").path(0))
                .extracting(JsonNode::toString)
                .contains(
                        "{\"type\":\"button\",\"label\":\"Another\",\"press\":\"1:another\",\"emphasis\":\"main\"}");
    }

    @Test
    void a_person_is_mentioned_by_name_and_a_stranger_by_id() {
        assertThat(drawing.card(SampleCards.shared(new Person("web", "trial", "sam"))).toString())
                .contains("Sam Okafor");
        assertThat(drawing.card(SampleCards.shared(new Person("slack", "T1", "sam"))).toString())
                .contains("\"sam\"");
    }

    @Test
    void a_form_keeps_what_its_fields_say() {
        var drawn = Forms.form(SampleCards.form());
        assertThat(drawn.path("submit").asText()).isEqualTo("1:save");
        assertThat(drawn.at("/fields/0/required").asBoolean()).isTrue();
        assertThat(drawn.at("/fields/1/initial").asText()).isEqualTo("noon");
    }
}
