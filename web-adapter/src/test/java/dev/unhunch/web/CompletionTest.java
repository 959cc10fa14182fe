package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.stream.Collectors;

class CompletionTest {
    private final Completion completion = new Completion(new FakeBot());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\"',
            value = {
                "/, /stretch |/strengthen |/posture |/remind ",
                "/ST, /stretch |/strengthen ",
                "/stretch, /stretch ",
                "\"/stretch \", /stretch neck|/stretch nape|/stretch chest|/stretch upper back",
                "/stretch n, /stretch neck|/stretch nape",
                "/Stretch   N, /stretch neck|/stretch nape",
                "/remind s, /remind start |/remind stop ",
                "/remind start mo, /remind start morning",
                "/remind start neck no, /remind start neck noon"
            })
    void a_line_goes_on(String line, String offered) {
        assertThat(offers(line).strip()).isEqualTo(offered.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "neck",
                " /stretch",
                "/dance",
                "/dance ne",
                "/posture x",
                "/stretch zzz"
            })
    void where_nothing_fits_nothing_is_offered(String line) {
        assertThat(offers(line)).isEmpty();
    }

    private String offers(String line) {
        return completion.offers(Locale.ENGLISH, line).stream()
                .map(Completion.Offer::line)
                .collect(Collectors.joining("|"));
    }
}
