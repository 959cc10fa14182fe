package dev.unhunch.core.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhunch.core.exercise.Dose;
import dev.unhunch.core.exercise.Range;
import dev.unhunch.core.exercise.Tempo;
import dev.unhunch.core.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

class DoseWordsTest {
    private final DoseWords words = new DoseWords(Texts.in(Locale.ENGLISH));

    private String say(Dose dose) {
        return words.say(dose, Optional.empty());
    }

    @Test
    void a_hold_says_how_long_and_how_often() {
        assertThat(say(new Dose.Hold(Range.exactly(30), new Range(2, 3), false)))
                .isEqualTo("Hold 30 seconds, 2–3 times");
    }

    @Test
    void a_single_hold_on_two_sides_says_both() {
        assertThat(say(new Dose.Hold(new Range(5, 10), Range.exactly(1), true)))
                .isEqualTo("Hold 5–10 seconds, once on each side");
    }

    @Test
    void sets_say_repetitions_and_what_is_held() {
        assertThat(
                        say(
                                new Dose.Sets(
                                        new Range(2, 3),
                                        new Range(10, 15),
                                        Optional.of(Range.exactly(1)),
                                        Optional.of(45),
                                        false)))
                .isEqualTo(
                        "2–3 sets of 10–15 repetitions, holding each for 1 second,"
                                + " resting 45 seconds between sets");
    }

    @Test
    void one_set_is_just_repetitions_and_has_no_rest() {
        var dose =
                new Dose.Sets(
                        Range.exactly(1),
                        new Range(10, 15),
                        Optional.empty(),
                        Optional.of(45),
                        false);

        assertThat(say(dose)).isEqualTo("10–15 repetitions");
    }

    @Test
    void sets_of_one_long_hold_are_said_as_holds() {
        var plank =
                new Dose.Sets(
                        new Range(2, 3),
                        Range.exactly(1),
                        Optional.of(new Range(15, 45)),
                        Optional.of(45),
                        false);

        assertThat(say(plank))
                .isEqualTo("Hold 15–45 seconds, 2–3 times, resting 45 seconds in between");
    }

    @Test
    void a_slow_way_back_is_said_and_counted() {
        var dose =
                new Dose.Sets(
                        Range.exactly(1),
                        Range.exactly(10),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Tempo.parse("1-0-3-0")),
                        false);

        assertThat(say(dose)).isEqualTo("10 repetitions, 1 second out and 3 seconds back");
        assertThat(dose.longest()).isEqualTo(Duration.ofSeconds(10 * 4));
    }

    @Test
    void the_side_belongs_to_the_repetitions_not_to_the_rest() {
        var dose =
                new Dose.Sets(
                        new Range(1, 2),
                        new Range(6, 8),
                        Optional.of(Range.exactly(5)),
                        Optional.of(45),
                        true);

        assertThat(say(dose))
                .isEqualTo(
                        "1–2 sets of 6–8 repetitions on each side, holding each for 5 seconds,"
                                + " resting 45 seconds between sets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2-2-2", "0-1-2-0", "2-1-0-0", "1-0-3-0-1"})
    void what_is_no_tempo_is_refused(String written) {
        assertThatThrownBy(() -> Tempo.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_walk_is_said_in_minutes() {
        assertThat(say(new Dose.Timed(Range.exactly(120), false)))
                .isEqualTo("Keep going for 2 minutes");
    }

    @Test
    void words_of_the_exercise_follow_the_dose() {
        var dose = new Dose.Hold(Range.exactly(30), new Range(2, 3), false);

        assertThat(words.say(dose, Optional.of("on each tight spot")))
                .isEqualTo("Hold 30 seconds, 2–3 times, on each tight spot");
    }

    @Test
    void time_counts_both_sides_the_changes_and_the_rests() {
        var turn = new Dose.Hold(Range.exactly(10), new Range(2, 3), true);
        var squeeze =
                new Dose.Sets(
                        new Range(2, 3),
                        Range.exactly(10),
                        Optional.of(Range.exactly(5)),
                        Optional.of(30),
                        false);

        assertThat(turn.shortest()).isEqualTo(Duration.ofSeconds(2 * 2 * (10 + 5)));
        assertThat(squeeze.shortest()).isEqualTo(Duration.ofSeconds(2 * 10 * (3 + 5) + 30));
        assertThat(squeeze.longest()).isEqualTo(Duration.ofSeconds(3 * 10 * (3 + 5) + 60));
        assertThat(words.takes(squeeze.shortest(), squeeze.longest()))
                .isEqualTo("About 3–5 minutes");
        assertThat(words.takes(turn.shortest(), Duration.ofSeconds(80)))
                .isEqualTo("About 1 minute");
    }
}
