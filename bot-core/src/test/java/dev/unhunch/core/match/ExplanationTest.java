package dev.unhunch.core.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.match.Explanation.Candidate;
import dev.unhunch.core.match.Explanation.How;
import dev.unhunch.core.match.Explanation.Outcome;
import dev.unhunch.core.match.Explanation.Part;
import dev.unhunch.core.match.Explanation.Taken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ExplanationTest {
    private static final Matcher MATCHER = Fixture.MATCHER;

    private static Explanation stretch(String text) {
        return MATCHER.explainExercises(Goal.STRETCH, text);
    }

    @Test
    void every_word_says_how_it_was_read() {
        var explanation = stretch("my stiff nekc 5 min seated blarg");

        assertThat(explanation.leftOut()).contains("my");
        assertThat(explanation.parts())
                .extracting(Part::written)
                .containsExactly("stiff", "nekc", "5", "min", "seated", "blarg");
        assertThat(explanation.parts())
                .extracting(Part::how)
                .containsExactly(
                        How.UNKNOWN,
                        How.MENDED,
                        How.NUMBER,
                        How.AS_WRITTEN,
                        How.AS_WRITTEN,
                        How.UNKNOWN);
        assertThat(explanation.parts().get(1).known()).isEqualTo("neck");
        assertThat(explanation.parts().get(1).says().getFirst()).isInstanceOf(Meaning.Area.class);
    }

    @Test
    void the_weights_of_the_words_add_up_to_the_evidence() {
        var explanation = stretch("neck seated blarg");

        double sum = explanation.parts().stream().mapToDouble(Part::weight).sum();
        assertThat(sum).isCloseTo(explanation.evidence() - explanation.against(), within(1e-9));
        assertThat(explanation.against()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neck",
                "strengthen neck",
                "neck lying down",
                "deck",
                "band",
                "",
                "prone t raise",
                "face down with thumbs up",
                "neck turn",
                "neck-turn",
                "help",
                "wrists"
            })
    void what_it_offers_is_what_is_answered(String text) {
        var offered =
                stretch(text).candidates().stream()
                        .filter(Candidate::offered)
                        .map(Candidate::id)
                        .toList();

        var answered =
                MATCHER.exercises(Goal.STRETCH, text) instanceof Match.Found<?> found
                        ? found.bestFirst().stream()
                                .map(each -> ((Exercise) each).id())
                                .limit(Explanation.MOST)
                                .toList()
                        : List.<String>of();
        assertThat(offered).isEqualTo(answered);
    }

    @Test
    void what_is_about_the_same_but_misses_a_wish_says_which() {
        var explanation = stretch("upper back seated");

        var missed = explanation.candidates().stream().filter(each -> !each.offered()).findFirst();
        assertThat(missed).isPresent();
        assertThat(missed.orElseThrow().unmet()).isNotEmpty();
    }

    @Test
    void a_later_candidate_is_never_better_by_its_weightiest_mark() {
        var candidates = stretch("shoulders").candidates();

        assertThat(candidates.size()).isGreaterThan(1);
        for (int i = 1; i < candidates.size(); i++)
            assertThat(firstDifference(candidates.get(i - 1), candidates.get(i))).isNotNegative();
    }

    private static int firstDifference(Candidate one, Candidate other) {
        for (var mark : Mark.values()) {
            int difference =
                    other.marks().getOrDefault(mark, 0) - one.marks().getOrDefault(mark, 0);
            if (difference != 0) return difference;
        }
        return 0;
    }

    @Test
    void it_says_what_a_line_was_taken_for_and_what_came_of_it() {
        assertThat(stretch("").taken()).isEqualTo(Taken.BLANK);
        assertThat(stretch("neck turn").taken()).isEqualTo(Taken.ID);
        assertThat(stretch("lie face down with the thumbs up").taken())
                .isEqualTo(Taken.DESCRIPTION);
        assertThat(stretch("neck").outcome()).isEqualTo(Outcome.FOUND);
        assertThat(stretch("deck").outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(stretch("?").outcome()).isEqualTo(Outcome.ASKS_FOR_HELP);
        assertThat(stretch("wrists").outcome()).isEqualTo(Outcome.NOTHING_YET);
    }

    @Test
    void routines_and_tips_are_explained_the_same_way() {
        assertThat(MATCHER.explainRoutines("neck").outcome()).isEqualTo(Outcome.FOUND);
        assertThat(MATCHER.explainTips("phone").candidates().getFirst().offered()).isTrue();
    }
}
