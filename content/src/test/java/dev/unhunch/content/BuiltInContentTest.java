package dev.unhunch.content;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.Duration.ofSeconds;

import dev.unhunch.core.exercise.Dose;
import dev.unhunch.core.exercise.Library;
import dev.unhunch.core.exercise.Position;
import dev.unhunch.core.exercise.Range;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Tempo;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.match.Meaning;
import dev.unhunch.core.match.Term;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

class BuiltInContentTest {
    private static final Library LIBRARY = Content.builtIn().library();

    @Test
    void holds_the_whole_catalogue() {
        assertThat(LIBRARY.exercises()).hasSize(102);
        assertThat(LIBRARY.tips()).hasSize(41);
        assertThat(LIBRARY.routines()).hasSize(20);
        assertThat(LIBRARY.challenges()).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void everything_that_people_get_is_there_in_their_language(String language) {
        assertThat(LIBRARY.exercises().values())
                .allMatch(each -> each.text().translations().containsKey(language));
        assertThat(LIBRARY.tips().values())
                .allMatch(each -> each.text().translations().containsKey(language));
        assertThat(LIBRARY.routines().values())
                .allMatch(each -> each.text().translations().containsKey(language));
        assertThat(LIBRARY.challenges().values())
                .allMatch(each -> each.text().translations().containsKey(language));
        for (var named :
                List.of(
                        LIBRARY.areas().values(),
                        LIBRARY.topics().values(),
                        LIBRARY.conditions().values()))
            assertThat(named).allMatch(each -> each.name().translations().containsKey(language));
        assertThat(LIBRARY.muscles().values())
                .allMatch(each -> each.plainName().translations().containsKey(language));
        assertThat(LIBRARY.equipment().values())
                .allMatch(each -> each.name().translations().containsKey(language));
    }

    @Test
    void knows_all_areas_and_topics_even_those_without_an_item_yet() {
        assertThat(LIBRARY.areas()).hasSize(14).containsKeys("neck", "whole-body");
        assertThat(LIBRARY.topics()).hasSize(17).containsKeys("sitting", "driving");
    }

    @Test
    void the_articles_two_routines_have_its_exercises_in_its_order() {
        assertThat(steps("seed-stretch-10"))
                .containsExactly(
                        "doorway-chest-stretch",
                        "cross-body-shoulder-stretch",
                        "neck-side-turn",
                        "neck-flexion",
                        "neck-extension",
                        "thoracic-foam-roll");
        assertThat(steps("seed-strength-15"))
                .containsExactly(
                        "prone-t-raise",
                        "scapular-squeeze",
                        "seated-row",
                        "chest-fly",
                        "shoulder-shrug",
                        "back-extension");
    }

    @Test
    void the_two_minute_routines_need_a_chair_and_two_minutes() {
        for (var id : List.of("neck-reset-2", "upper-back-reset-2")) {
            var routine = LIBRARY.routine(id).orElseThrow();
            assertThat(routine.positions()).contains(Position.SEATED);
            assertThat(routine.equipment()).isEmpty();
            assertThat(routine.shortest()).isEqualTo(routine.longest());
            assertThat(routine.longest()).isBetween(ofSeconds(96), ofSeconds(132));
        }
    }

    @Test
    void the_tips_of_the_article_are_there_and_say_how_sure_one_can_be() {
        assertThat(LIBRARY.tips().values().stream().filter(Tip::fromArticle).map(Tip::id))
                .containsExactlyInAnyOrder(
                        "sit-back-supported",
                        "break-rhythm",
                        "bag-balance",
                        "sleep-side-back",
                        "stress-relax",
                        "stretch-after",
                        "phone-height");
        assertThat(LIBRARY.tips().values())
                .allMatch(tip -> tip.text().original().evidence().isPresent());
    }

    @Test
    void every_muscle_has_a_plain_name_and_one_among_professionals() {
        for (var exercise : LIBRARY.exercises().values())
            for (var id : exercise.muscles().primary()) {
                assertThat(LIBRARY.muscles()).containsKey(id);
                var muscle = Objects.requireNonNull(LIBRARY.muscles().get(id));
                assertThat(muscle.plainName().original()).isNotEqualTo(muscle.name().original());
            }
    }

    @Test
    void a_step_of_a_routine_takes_the_rest_of_its_dose_from_the_exercise() {
        var raise = LIBRARY.routine("seed-strength-15").orElseThrow().steps().getFirst();
        assertThat(raise.dose())
                .isEqualTo(
                        new Dose.Sets(
                                Range.exactly(3),
                                Range.exactly(10),
                                Optional.of(Range.exactly(2)),
                                Optional.of(45),
                                Optional.of(new Tempo(2, 2, 2, 0)),
                                false));
    }

    private static List<String> steps(String routine) {
        return LIBRARY.routine(routine).orElseThrow().steps().stream()
                .map(Routine.Step::exercise)
                .toList();
    }

    @Test
    void has_words_for_each_area() {
        var areas =
                Content.builtIn().terms().stream()
                        .map(Term::meaning)
                        .filter(Meaning.Area.class::isInstance)
                        .map(meaning -> ((Meaning.Area) meaning).id())
                        .toList();
        assertThat(areas).containsAll(LIBRARY.areas().keySet());
    }
}
