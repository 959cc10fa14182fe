package dev.unhunch.app.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Modal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form that {@code docs/ask-json.md} promises to scripts. */
class AnswerJsonTest {
    private static final List<String> KEYS =
            List.of(
                    "type",
                    "id",
                    "name",
                    "kind",
                    "areas",
                    "topics",
                    "positions",
                    "equipment",
                    "discreet",
                    "level",
                    "minutes",
                    "tier",
                    "private",
                    "alternatives",
                    "actions",
                    "text");

    private final Product product =
            Product.of(SettingsReader.read(Map.of(), new OperatorTexts()).settings().orElseThrow());
    private final Terminal terminal = new Terminal(product.bot());
    private final AnswerJson json = new AnswerJson(product.library());

    private JsonNode answer(String line) throws IOException {
        return new ObjectMapper().readTree(json.of(line, terminal.reply(line)));
    }

    private JsonNode reply(String line) throws IOException {
        return answer(line).path("reply");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stretch nek",
                "/routine",
                "/posture",
                "/help",
                "/stretch chest pain",
                "/dance",
                "",
                "\"\\\u0001"
            })
    void every_answer_has_all_keys_in_one_order(String line) throws IOException {
        var answer = answer(line);

        assertThat(answer.fieldNames()).toIterable().containsExactly("input", "reply");
        assertThat(answer.path("input").asText()).isEqualTo(line);
        assertThat(answer.path("reply").fieldNames()).toIterable().containsExactlyElementsOf(KEYS);
        assertThat(json.of(line, terminal.reply(line))).doesNotContain("\n");
    }

    @Test
    void an_exercise_tells_its_facts() throws IOException {
        var reply = reply("/stretch nek");

        assertThat(reply.path("type").asText()).isEqualTo("exercise");
        assertThat(reply.path("id").asText()).isEqualTo("neck-side-turn");
        assertThat(reply.path("name").asText()).isEqualTo("Neck side turn");
        assertThat(reply.path("kind").asText()).isEqualTo("stretch");
        assertThat(reply.path("areas").toString()).isEqualTo("[\"neck\"]");
        assertThat(reply.path("positions").toString()).isEqualTo("[\"seated\",\"standing\"]");
        assertThat(reply.path("equipment").get(0).asText()).isEqualTo("none");
        assertThat(reply.path("discreet").asInt()).isEqualTo(2);
        assertThat(reply.path("level").asInt()).isEqualTo(1);
        assertThat(reply.path("minutes").asDouble()).isEqualTo(1.0);
        assertThat(reply.path("tier").isNull()).isTrue();
        assertThat(reply.path("private").asBoolean()).isTrue();
        assertThat(reply.path("alternatives").size()).isPositive();
        assertThat(reply.path("actions").toString()).startsWith("[\"Another\",\"Share\"");
        assertThat(reply.path("text").asText()).contains("Dose: Hold 10 seconds");
    }

    @Test
    void what_does_not_apply_is_null_or_empty() throws IOException {
        var reply = reply("/stretch chest pain");

        assertThat(reply.path("type").asText()).isEqualTo("safety");
        assertThat(reply.path("tier").asText()).isEqualTo("emergency");
        for (var key : List.of("id", "name", "kind", "discreet", "level", "minutes"))
            assertThat(reply.path(key).isNull()).as(key).isTrue();
        for (var key : List.of("areas", "topics", "positions", "equipment", "alternatives"))
            assertThat(reply.path(key).isEmpty()).as(key).isTrue();
    }

    @Test
    void each_sort_of_answer_has_its_type() throws IOException {
        assertThat(reply("/routine").path("type").asText()).isEqualTo("routine");
        assertThat(reply("/posture").path("type").asText()).isEqualTo("tip");
        assertThat(reply("/help").path("type").asText()).isEqualTo("help");
        assertThat(reply("/dance").path("type").asText()).isEqualTo("error");
    }

    @Test
    void a_form_is_told_by_its_fields() throws IOException {
        var words = new Modal.Field.Words("n", "Your name", "", true, Optional.empty());
        var form = new Reply.OpenModal(new Modal(ActionId.of("x"), "Form", List.of(words)));
        var reply = new ObjectMapper().readTree(json.of("x", form)).path("reply");

        assertThat(reply.path("type").asText()).isEqualTo("form");
        assertThat(reply.path("text").asText()).isEqualTo("Form\n\nYour name");
        assertThat(reply.fieldNames()).toIterable().containsExactlyElementsOf(KEYS);
    }

    @Test
    void the_page_about_it_names_every_key() throws IOException {
        var page = Files.readString(Path.of("../docs/ask-json.md"));

        assertThat(KEYS).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }
}
