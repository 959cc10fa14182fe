package dev.unhunch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.card.Choice;
import dev.unhunch.core.command.CommandSpec;
import dev.unhunch.core.command.Option;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class CompletionTest {
    private static final CommandSpec SUBSCRIBE =
            CommandSpec.of(
                    "subscribe",
                    new Option.Word("what", false, (_, _) -> List.of()),
                    new Option.Word("time", false, (_, _) -> List.of()),
                    new Option.Pick(
                            "days", false, List.of(new Choice("morning", "In the morning"))));

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
    @CsvSource(
            quoteCharacter = '\"',
            value = {
                "/daily, /daily ",
                "\"/daily \", /daily subscribe |/daily show ",
                "/daily SUB, /daily subscribe ",
                "/daily subscribe ne, /daily subscribe neck",
                "/daily subscribe neck up, /daily subscribe neck upper back",
                "/daily subscribe upper ba, /daily subscribe upper back",
                "/daily subscribe neck 9:00 mo, /daily subscribe neck 9:00 morning"
            })
    void a_line_of_several_options_goes_on_with_any_of_them(String line, String offered) {
        var group = CommandSpec.group("daily", List.of(SUBSCRIBE, CommandSpec.of("show")));
        var several = new Completion(new FakeBot(group));
        assertThat(offers(several, line).strip()).isEqualTo(offered.strip());
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
        return offers(completion, line);
    }

    private static String offers(Completion completion, String line) {
        return completion.offers(Locale.ENGLISH, line).stream()
                .map(Completion.Offer::line)
                .collect(Collectors.joining("|"));
    }
}
