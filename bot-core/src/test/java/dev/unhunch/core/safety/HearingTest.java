package dev.unhunch.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.safety.SafetyRule.Together;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What whoever writes the rules is told about a line. */
class HearingTest {
    private static final SafetyCheck CHECK =
            SafetyCheck.of(
                    new SafetyRules(
                            Map.of(
                                    "numb", english("numb"),
                                    "arm", english("arm"),
                                    "sudden", english("suddenly"),
                                    "night", english("night")),
                            List.of(
                                    rule(
                                            "numb-arm",
                                            "night",
                                            List.of(List.of("numb"), List.of("arm"))),
                                    rule(
                                            "stroke",
                                            "night",
                                            List.of(
                                                    List.of("sudden"),
                                                    List.of("numb"),
                                                    List.of("arm")))),
                            english("numb to criticism"),
                            english("no"),
                            english(),
                            Set.of()));

    private static PhrasesByLanguage english(String... phrases) {
        return new PhrasesByLanguage(Map.of("en", List.of(phrases)));
    }

    private static SafetyRule rule(String id, String unless, List<List<String>> groups) {
        return new SafetyRule(
                id,
                Tier.URGENT,
                "about",
                "editorial",
                PhrasesByLanguage.NONE,
                List.of(new Together(groups, 5, List.of(unless))));
    }

    @ParameterizedTest
    @CsvSource({
        "my arm is numb, RAISED",
        "my arm is numb at night, HARMLESS_BESIDE",
        "no numb arm, DENIED",
        "arm and then a very long walk home before it was numb, TOO_FAR_APART",
        "arm; numb to criticism, SILENCED"
    })
    void it_says_how_close_a_line_came(String line, Outcome outcome) {
        assertThat(CHECK.explain(line).near())
                .contains(new Hearing.Near(new Alarm(Tier.URGENT, "numb-arm"), outcome));
    }

    @Test
    void one_word_short_of_three_is_near_and_of_two_is_not() {
        assertThat(CHECK.explain("suddenly numb").near())
                .containsExactly(
                        new Hearing.Near(new Alarm(Tier.URGENT, "stroke"), Outcome.ONE_MISSING));
    }

    @ParameterizedTest
    @CsvSource({"my arm is numb", "no numb arm", "suddenly my arm is numb", "arm", "neck"})
    void it_hears_the_alarm_that_is_answered(String line) {
        assertThat(CHECK.explain(line).raised()).isEqualTo(CHECK.check(line));
    }
}
