package dev.unhunch.app.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.unhunch.app.Product;
import dev.unhunch.app.settings.OperatorTexts;
import dev.unhunch.app.settings.SettingsReader;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class LineAnswersTest {
    private static String answers(List<String> lines) throws IOException {
        var settings = SettingsReader.read(Map.of(), new OperatorTexts()).settings();
        var product = Product.of(settings.orElseThrow());
        var written = new ByteArrayOutputStream();
        try (var out = new PrintStream(written, false, StandardCharsets.UTF_8)) {
            new LineAnswers(new Terminal(product.bot()), new AnswerJson(product.library()))
                    .answer(new BufferedReader(new StringReader(String.join("\n", lines))), out);
        }
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_line_gets_one_line_in_the_same_order() throws IOException {
        var lines =
                IntStream.range(0, 1_000)
                        .mapToObj(i -> i % 10 == 0 ? "" : "/stretch neck " + i)
                        .toList();
        var mapper = new ObjectMapper();
        var inputs = new ArrayList<String>();
        for (var line : answers(lines).lines().toList())
            inputs.add(mapper.readTree(line).path("input").asText());

        assertThat(inputs).isEqualTo(lines);
    }

    @Test
    void the_same_lines_in_a_new_process_give_the_same_answers() throws IOException {
        var lines =
                List.of(
                        "/stretch neck",
                        "/stretch neck",
                        "/posture",
                        "/stretch neck",
                        "neck hurts");

        assertThat(answers(lines)).isEqualTo(answers(lines));
        assertThat(answers(lines).lines().distinct()).hasSize(5);
    }
}
