package dev.unhunch.content.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.content.Content;
import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.match.Goal;
import dev.unhunch.core.match.Match;
import dev.unhunch.core.match.Matcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** People find things by the names that they read, in their own language. */
class TranslatedNamesTest {
    private static final int BEGUN = 20;
    private static final Content CONTENT = Content.builtIn();
    private static final Matcher MATCHER = Matcher.of(CONTENT.library(), CONTENT.terms());

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr"})
    void every_name_on_a_card_finds_what_it_is_the_name_of(String language) {
        var locale = Locale.forLanguageTag(language);
        var wrong = new ArrayList<String>();
        CONTENT.library()
                .exercises()
                .forEach((id, each) -> {
                    var name = each.text().in(locale).name();
                    if (!isFound(MATCHER.exercises(Goal.ANY, name), id)) wrong.add(name);
                });
        CONTENT.library()
                .tips()
                .forEach((id, each) -> {
                    var title = each.text().in(locale).title();
                    if (!isFound(MATCHER.tips(title), id)) wrong.add(title);
                });
        assertThat(wrong).isEmpty();
    }

    private static boolean isFound(Match<?> match, String id) {
        return match instanceof Match.Found<?> found
                && switch (found.best()) {
                    case Exercise it -> it.id().equals(id);
                    case Tip it -> it.id().equals(id);
                    default -> false;
                };
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void routines_are_found_by_their_translated_names(String language) {
        var locale = Locale.forLanguageTag(language);
        var wrong = new ArrayList<String>();
        CONTENT.library()
                .routines()
                .forEach((id, each) -> {
                    var name = each.text().in(locale).name();
                    var found = MATCHER.routines(name);
                    if (!(found instanceof Match.Found<Routine> some)
                            || !some.bestFirst().stream().limit(3).anyMatch(r -> r.id().equals(id)))
                        wrong.add(name);
                });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void what_is_offered_while_typing_is_in_the_readers_language(String language) {
        var locale = Locale.forLanguageTag(language);
        var wrong = new ArrayList<String>();
        CONTENT.library()
                .exercises()
                .forEach((id, each) -> {
                    var name = each.text().in(locale).name();
                    var begun = name.substring(0, Math.min(name.length(), BEGUN));
                    var labels =
                            MATCHER.suggestExercises(Goal.ANY, locale, begun).stream()
                                    .map(offer -> offer.label())
                                    .toList();
                    if (!labels.contains(name)) wrong.add(begun + " -> " + labels);
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_area_is_offered_by_its_beginning_in_the_readers_language() {
        assertThat(labels(Locale.GERMAN, "Nac")).contains("Nacken");
        assertThat(labels(Locale.of("es"), "cue")).contains("Cuello");
    }

    private static List<String> labels(Locale locale, String typed) {
        return MATCHER.suggestExercises(Goal.STRETCH, locale, typed).stream()
                .map(offer -> offer.label())
                .toList();
    }
}
