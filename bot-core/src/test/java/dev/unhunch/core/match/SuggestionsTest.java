package dev.unhunch.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

class SuggestionsTest {
    @ParameterizedTest
    @CsvSource({
        "n, neck",
        "nec, neck",
        "shou, shoulders",
        "shuold, shoulders",
        "upper b, upper back",
        "Nack, neck",
        "cross b, cross body",
        "frame, doorway lean"
    })
    void the_likeliest_ending_comes_first(String typed, String value) {
        assertThat(values(typed)).startsWith(value);
    }

    @Test
    void areas_without_anything_are_not_offered() {
        assertThat(values("wri")).isEmpty();
    }

    @Test
    void nothing_typed_offers_everything_in_order() {
        assertThat(values("")).startsWith("neck", "shoulders").hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void what_is_offered_is_understood_again() {
        for (var value : values(""))
            assertThat(Fixture.MATCHER.exercises(Goal.STRETCH, value))
                    .isInstanceOf(Match.Found.class);
        for (var offered : Fixture.MATCHER.suggestRoutines(Locale.ENGLISH, ""))
            assertThat(Fixture.MATCHER.routines(offered.value())).isInstanceOf(Match.Found.class);
        for (var offered : Fixture.MATCHER.suggestTips(Locale.ENGLISH, ""))
            assertThat(Fixture.MATCHER.tips(offered.value())).isInstanceOf(Match.Found.class);
    }

    @Test
    void strengthening_offers_no_stretches() {
        assertThat(Fixture.MATCHER.suggestExercises(Goal.STRENGTHEN, Locale.ENGLISH, "neck"))
                .extracting(Suggestion::value)
                .containsExactly("neck");
    }

    @Test
    void endless_typing_is_refused() {
        assertThat(values("neck ".repeat(5_000))).isEmpty();
    }

    private static List<String> values(String typed) {
        return Fixture.MATCHER.suggestExercises(Goal.STRETCH, Locale.ENGLISH, typed).stream()
                .map(Suggestion::value)
                .toList();
    }
}
