package dev.unhunch.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.exercise.Challenge;
import dev.unhunch.core.exercise.Challenge.Part;
import dev.unhunch.core.exercise.Dose;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Range;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class BuiltInChallengeTest {
    private static final Library LIBRARY = Content.builtIn().library();
    private static final Challenge UPPER_BACK = LIBRARY.challenge("upper-back-30").orElseThrow();

    @Test
    void thirty_days_begin_with_one_round_and_grow_week_by_week() {
        assertThat(UPPER_BACK.days()).isEqualTo(30);
        assertThat(exercises(1)).containsExactly("scapular-squeeze", "doorway-chest-stretch");
        assertThat(weekHas(1, "seated-row") || weekHas(1, "prone-t-raise")).isFalse();
        assertThat(weekHas(8, "seated-row")).isTrue();
        assertThat(weekHas(8, "prone-t-raise")).isFalse();
        assertThat(weekHas(15, "prone-t-raise")).isTrue();
    }

    @Test
    void the_first_squeeze_is_one_set_and_the_last_two_or_three() {
        assertThat(squeeze(1).sets()).isEqualTo(Range.exactly(1));
        assertThat(squeeze(30).sets()).isEqualTo(new Range(2, 3));
        assertThat(squeeze(1).hold()).isEqualTo(Optional.of(Range.exactly(5)));
    }

    @Test
    void every_week_has_two_days_of_rest_or_easy_movement() {
        for (int first = 1; first + 6 <= UPPER_BACK.days(); first += 7)
            assertThat(week(first).filter(day -> !hasStrength(day)).count()).isEqualTo(2);
        assertThat(UPPER_BACK.restDays()).containsExactlyInAnyOrder(6, 13, 20, 27);
    }

    @Test
    void no_exercise_comes_more_often_in_seven_days_than_its_own_card_says() {
        for (var exercise : LIBRARY.exercises().values()) {
            var most = exercise.timesPerWeek().orElseThrow().max();
            for (int first = 1; first + 6 <= UPPER_BACK.days(); first++)
                assertThat(week(first).filter(day -> exercises(day).contains(exercise.id())))
                        .as("%s from day %d", exercise.id(), first)
                        .hasSizeLessThanOrEqualTo(most);
        }
    }

    @Test
    void all_of_it_is_from_the_article() {
        for (int day = 1; day <= UPPER_BACK.days(); day++)
            for (var id : exercises(day))
                assertThat(LIBRARY.exercise(id).orElseThrow().source().fromArticle()).isTrue();
    }

    private static IntStream week(int first) {
        return IntStream.range(first, first + 7);
    }

    private static boolean weekHas(int first, String exercise) {
        return week(first).anyMatch(day -> exercises(day).contains(exercise));
    }

    private static boolean hasStrength(int day) {
        return exercises(day).contains("scapular-squeeze");
    }

    private static List<String> exercises(int day) {
        return UPPER_BACK.on(day).stream()
                .map(part -> ((Part.OfExercise) part).exercise())
                .toList();
    }

    private static Dose.Sets squeeze(int day) {
        var part = (Part.OfExercise) UPPER_BACK.on(day).getFirst();
        assertThat(part.exercise()).isEqualTo("scapular-squeeze");
        return (Dose.Sets) part.dose().orElseThrow();
    }
}
