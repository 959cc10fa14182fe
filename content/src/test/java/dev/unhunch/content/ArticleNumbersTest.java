package dev.unhunch.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import dev.unhunch.content.pack.Index;
import dev.unhunch.content.pack.RecordKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the article says in numbers, and nothing else, stands in the records as its dose. */
class ArticleNumbersTest {
    private static final JsonNode ARTICLE = article();

    @Test
    void all_twelve_exercises_of_the_article_are_there_and_no_other_claims_to_be() {
        var marked = new ArrayList<String>();
        Index.builtIn()
                .records(RecordKind.EXERCISES)
                .forEach((id, entry) -> {
                    if (entry.json().at("/source/seed").asBoolean()) marked.add(id);
                });
        assertThat(marked).hasSize(12).containsExactlyInAnyOrderElementsOf(ids());
    }

    @ParameterizedTest
    @ValueSource(strings = {"holdSeconds", "reps", "sets"})
    void a_number_is_the_articles_or_absent(String field) {
        for (var id : ids()) {
            var expected = ARTICLE.path(id).path(field);
            var actual = exercise(id).at("/source/articleDose/" + field);
            if (expected.isNull()) assertThat(actual.isMissingNode()).as("%s", id).isTrue();
            else assertThat(actual).as("%s", id).isEqualTo(expected);
        }
    }

    @Test
    void one_side_after_the_other_where_the_article_says_so() {
        for (var id : ids()) {
            var each = ARTICLE.path(id).path("perSide").asBoolean();
            assertThat(exercise(id).at("/source/articleDose/perSide").asBoolean())
                    .as("%s", id)
                    .isEqualTo(each);
            assertThat(exercise(id).at("/dose/perSide").asBoolean()).as("%s", id).isEqualTo(each);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"holdSeconds", "reps", "sets"})
    void the_card_keeps_the_articles_number_unless_an_editor_is_named(String field) {
        for (var id : ids()) {
            var article = ARTICLE.path(id).path(field);
            var card = exercise(id).path("dose").path(field);
            var editorial = new ArrayList<String>();
            exercise(id).at("/source/editorial").forEach(each -> editorial.add(each.asText()));
            if (numbers(article).equals(numbers(card))) continue;
            assertThat(editorial).as("%s", id).contains(field);
            assertThat(article.isNull() || article.isTextual())
                    .as("%s: a number of the article is never changed", id)
                    .isTrue();
        }
    }

    @Test
    void each_is_found_under_the_articles_own_name() {
        var library = Content.builtIn().library();
        for (var id : ids()) {
            var exercise = library.exercise(id).orElseThrow();
            var name = ARTICLE.path(id).path("articleName").asText();
            assertThat(exercise.source().articleName()).contains(name);
            var words = exercise.text().original();
            var names = new ArrayList<>(words.aliases());
            names.add(words.name());
            assertThat(names).as("%s", id).anyMatch(each -> contains(each, name));
        }
    }

    private static boolean contains(String text, String name) {
        return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static List<Integer> numbers(JsonNode node) {
        if (node.isInt()) return List.of(node.asInt(), node.asInt());
        if (node.isArray()) return List.of(node.path(0).asInt(), node.path(1).asInt());
        return node.isObject()
                ? List.of(node.path("min").asInt(), node.path("max").asInt())
                : List.of();
    }

    private static List<String> ids() {
        var ids = new ArrayList<String>();
        ARTICLE.fieldNames().forEachRemaining(ids::add);
        return ids;
    }

    private static JsonNode exercise(String id) {
        return Index.builtIn().record(RecordKind.EXERCISES, id).orElseThrow().json();
    }

    private static JsonNode article() {
        try (var stream = ArticleNumbersTest.class.getResourceAsStream("article-numbers.json")) {
            return new JsonMapper().readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
