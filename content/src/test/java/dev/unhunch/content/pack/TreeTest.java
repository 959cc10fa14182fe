package dev.unhunch.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build writes is what the start reads. */
class TreeTest {
    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"a\": [1, -2, 0, 127, 128, 16384, 2147483647], \"b\": {\"a\": \"\"}}",
                "[true, false, \"Größe\", \"肩\", \"\\ud83d\\ude42\", \"a\\u0000b\"]",
            })
    void a_tree_comes_back_as_it_was(String text) {
        assertThat(TreeReader.read(TreeWriter.write(json(text)))).isEqualTo(json(text));
    }

    @Test
    void texts_that_are_there_twice_are_kept_once() {
        var read = TreeReader.read(TreeWriter.write(json("[\"chair\", \"chair\"]")));
        assertThat(read.get(0)).isSameAs(read.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[null]", "[1.5]", "[3000000000]"})
    void what_no_pack_holds_is_refused_in_the_build(String text) {
        assertThatThrownBy(() -> TreeWriter.write(json(text)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
