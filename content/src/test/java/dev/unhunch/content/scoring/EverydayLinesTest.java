package dev.unhunch.content.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.Content;
import dev.unhunch.core.match.Explanation;
import dev.unhunch.core.match.Goal;
import dev.unhunch.core.match.Matcher;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as tired people type them: the small words between ours say nothing of their own. */
class EverydayLinesTest {
    private static final Content CONTENT = Content.builtIn();
    private static final Matcher MATCHER = Matcher.of(CONTENT.library(), CONTENT.terms());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wie soll das gehen",
                "nicht jetzt, keine Zeit",
                "waren wir schon dort",
                "no tengo nada para esta semana",
                "como puedo hacer eso cada día",
                "quand est-ce que nous y allons",
                "não sei como"
            })
    void a_line_of_small_words_alone_is_about_nothing(String line) {
        assertThat(explained(line).query().hasSubject()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "me arden los ojos de la pantalla, look-far",
        "tight hips, seated-figure-four",
        "wrists, wrist-flexor-stretch",
        "tennis elbow, wrist-flexor-stretch",
        "back hurts from sitting all day, seated-thoracic-rotation",
        "Rücken tut weh vom Sitzen, seated-thoracic-rotation",
        "dolor de espalda, seated-thoracic-rotation"
    })
    void what_comes_first_can_be_done_at_the_desk(String line, String id) {
        assertThat(explained(line).candidates().getFirst().id()).isEqualTo(id);
    }

    private static Explanation explained(String line) {
        return MATCHER.explainExercises(Goal.ANY, line);
    }
}
