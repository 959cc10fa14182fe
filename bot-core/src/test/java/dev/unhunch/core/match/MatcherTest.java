package dev.unhunch.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.exercise.Exercise;
import dev.unhunch.core.exercise.Routine;
import dev.unhunch.core.exercise.Tip;
import dev.unhunch.core.match.Meaning.Wanted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class MatcherTest {
    private static final Matcher MATCHER = Fixture.MATCHER;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "neck", "NECK!!!", "  neck  ", "ｎｅｃｋ", "necks", "nekc", "neeeck", "my neck hurts",
                "neck 😩", "*neck*", "Nacken", "首", "首が", "neckhurts", "stretch my neck please",
                        "tech neck",
                "neck\u200d", "\u202eneck"
            })
    void a_part_of_the_body_is_understood_however_it_is_written(String text) {
        assertThat(best(Goal.STRETCH, text)).isEqualTo("neck-turn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upper back",
                "upperback",
                "uper bak",
                "back upper",
                "between my shoulder blades",
                "betwen the sholder bladse",
                "upper bank"
            })
    void words_that_belong_together_are_found_joined_apart_misspelt_or_turned(String text) {
        assertThat(found(Goal.STRETCH, text).understood().areas()).containsExactly("upper-back");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deck",
                "check",
                "bank",
                "car",
                "asdfgh",
                "<script>alert(1)</script>",
                "${jndi:ldap://x}",
                "pain",
                "please",
                "hurts lorem ipsum",
                "12345"
            })
    void what_says_nothing_to_us_is_not_guessed(String text) {
        assertThat(MATCHER.exercises(Goal.STRETCH, text))
                .isNotInstanceOf(Match.Found.class)
                .isNotInstanceOf(Match.NothingYet.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "list", "?", "/", "0 min", "-5 min", "!!!"})
    void who_asks_how_or_for_an_impossible_time_is_helped(String text) {
        assertThat(MATCHER.exercises(Goal.STRETCH, text)).isInstanceOf(Match.AsksForHelp.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n"})
    void nothing_typed_gets_what_suits_most_people(String text) {
        assertThat(best(Goal.STRETCH, text)).isEqualTo("neck-turn");
    }

    @Test
    void an_area_without_an_item_is_understood_and_said_so() {
        var match = MATCHER.exercises(Goal.STRETCH, "wrists seated");
        assertThat(match).isInstanceOf(Match.NothingYet.class);
        if (match instanceof Match.NothingYet<Exercise>(var understood, var nearest)) {
            assertThat(understood.areas()).containsExactly("wrists-hands");
            assertThat(nearest).isNotEmpty();
        }
    }

    @Test
    void the_main_area_comes_before_a_second_one() {
        assertThat(ids(Goal.STRETCH, "upper back")).containsExactly("foam-roll", "cross-body");
    }

    @Test
    void of_several_areas_an_item_for_more_of_them_comes_first() {
        assertThat(best(Goal.STRENGTHEN, "neck and shoulders")).isEqualTo("shoulder-shrug");
    }

    @Test
    void an_easier_item_comes_first_among_equals() {
        assertThat(ids(Goal.STRETCH, "neck")).containsExactly("neck-turn", "neck-hard");
    }

    @Test
    void a_muscle_finds_what_works_it_first() {
        assertThat(best(Goal.STRENGTHEN, "rhomboids")).isEqualTo("blade-squeeze");
    }

    @Test
    void strengthening_asked_for_in_words_outweighs_the_command() {
        assertThat(best(Goal.STRETCH, "strengthen shoulder")).isEqualTo("shoulder-shrug");
        assertThat(best(Goal.STRETCH, "stretch or strengthen shoulder")).isEqualTo("cross-body");
    }

    @Test
    void a_line_may_ask_for_a_routine_whatever_the_command() {
        assertThat(MATCHER.asksForRoutine("a routine for the neck")).isTrue();
        assertThat(MATCHER.asksForRoutine("neck reset")).isFalse();
        assertThat(MATCHER.asksForRoutine("neck")).isFalse();
    }

    @Test
    void strengthening_stands_in_for_stretching_only_where_there_is_nothing_else() {
        var match = found(Goal.STRETCH, "lower back");
        assertThat(match.best().id()).isEqualTo("back-raise");
        assertThat(match.relaxed()).containsExactly(Relaxed.KIND);
        assertThat(found(Goal.STRETCH, "upper back").relaxed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "neck 5 min, 300",
        "neck five minutes, 300",
        "neck 5min, 300",
        "neck minutes 5, 300",
        "neck 90 seconds, 90",
        "quick neck, 120",
        "neck 5, 300",
        "neck 999 minutes, 7200",
        "neck a minute, 60"
    })
    void a_time_in_the_line_is_a_limit(String text, int seconds) {
        assertThat(found(Goal.STRETCH, text).understood().filters().maxSeconds())
                .isEqualTo(seconds);
    }

    @Test
    void a_time_is_kept_where_anything_keeps_it() {
        assertThat(best(Goal.STRETCH, "neck 50 seconds")).isEqualTo("neck-hard");
    }

    @Test
    void a_time_that_nothing_keeps_is_given_up_and_admitted() {
        var match = found(Goal.STRETCH, "neck 20 seconds");
        assertThat(match.best().id()).isEqualTo("neck-hard");
        assertThat(match.relaxed()).containsExactly(Relaxed.TIME);
    }

    @Test
    void ease_is_given_up_before_time() {
        var match = found(Goal.STRETCH, "easy neck 50 seconds");
        assertThat(match.best().id()).isEqualTo("neck-hard");
        assertThat(match.relaxed()).containsExactly(Relaxed.EASY);
    }

    @Test
    void who_stands_is_never_sent_to_the_floor() {
        assertThat(ids(Goal.STRETCH, "upper back standing")).containsExactly("cross-body");
        assertThat(MATCHER.exercises(Goal.STRETCH, "lower back standing"))
                .isInstanceOf(Match.NothingYet.class);
    }

    @Test
    void wishes_in_the_same_line_all_count() {
        var match = found(Goal.STRENGTHEN, "upper back, seated, no equipment, in a meeting");
        assertThat(match.bestFirst()).extracting(Exercise::id).containsExactly("blade-squeeze");
        assertThat(match.relaxed()).isEmpty();
    }

    @Test
    void named_equipment_is_used() {
        assertThat(best(Goal.STRENGTHEN, "band")).isEqualTo("band-row");
    }

    @ParameterizedTest
    @CsvSource({
        "doorway lean, doorway-lean",
        "door frame, doorway-lean",
        "door frame stretch, doorway-lean",
        "dorway lean, doorway-lean",
        "cross-body, cross-body",
        "crossbody, cross-body",
        "shrug shoulder, shoulder-shrug",
        "foam-roll, foam-roll",
        "face down with thumbs up, prone-raise"
    })
    void an_item_is_found_by_its_names_in_any_shape(String text, String id) {
        var match = found(Goal.STRETCH, text);
        assertThat(match.best().id()).isEqualTo(id);
        assertThat(match.byName()).isTrue();
    }

    @Test
    void a_named_item_is_followed_by_what_is_like_it() {
        assertThat(ids(Goal.STRETCH, "foam roll")).containsExactly("foam-roll", "cross-body");
    }

    @Test
    void a_query_understood_before_finds_the_same_again() {
        var first = found(Goal.STRETCH, "upper back seated");
        var again =
                MATCHER.exercises(
                        Goal.STRETCH, Query.parse(first.understood().toWire()).orElseThrow());
        assertThat(again).isEqualTo(first);
    }

    @Test
    void a_long_line_costs_no_more_than_its_beginning() {
        assertThat(best(Goal.STRETCH, "neck " + "x".repeat(10_000))).isEqualTo("neck-turn");
        assertThat(MATCHER.exercises(Goal.STRETCH, "x".repeat(10_000)))
                .isInstanceOf(Match.NotUnderstood.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2 min, neck-reset", "5 minutes, desk-five", "neck, neck-reset", "12 min, long-floor",
        "seated 5, desk-five", "on the floor, long-floor", "neck reset, neck-reset",
                "cross-body, desk-five"
    })
    void a_routine_fits_the_line(String text, String id) {
        var match = MATCHER.routines(text);
        assertThat(match).isInstanceOf(Match.Found.class);
        if (match instanceof Match.Found<Routine> found)
            assertThat(found.best().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "phone, phone-up",
        "tech neck, phone-up",
        "neck, phone-up",
        "pillows, side-sleep",
        "sit back, sit-back"
    })
    void a_tip_fits_the_line(String text, String id) {
        assertThat(tip(text).best().id()).isEqualTo(id);
    }

    @Test
    void a_topic_without_a_tip_gets_a_related_one_and_says_so() {
        assertThat(tip("monitor").best().id()).isEqualTo("sit-back");
        assertThat(tip("monitor").relaxed()).containsExactly(Relaxed.TOPIC);
    }

    @ParameterizedTest
    @CsvSource({
        "my neck hurts, STRETCH", "strengthen my neck, STRENGTHEN", "a routine please, ROUTINE",
        "tip for my phone, TIP", "shoulder shrug, STRENGTHEN", "screen, TIP"
    })
    void a_line_without_a_command_says_what_it_is_for(String text, Wanted wanted) {
        assertThat(MATCHER.wanted(text)).contains(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello there", "see you at the bank", "5 minutes"})
    void talk_asks_for_nothing(String text) {
        assertThat(MATCHER.wanted(text)).isEmpty();
    }

    private static Match.Found<Exercise> found(Goal goal, String text) {
        var match = MATCHER.exercises(goal, text);
        if (match instanceof Match.Found<Exercise> found) return found;
        throw new AssertionError(text + ": " + match);
    }

    private static Match.Found<Tip> tip(String text) {
        var match = MATCHER.tips(text);
        if (match instanceof Match.Found<Tip> found) return found;
        throw new AssertionError(text + ": " + match);
    }

    private static String best(Goal goal, String text) {
        return found(goal, text).best().id();
    }

    private static List<String> ids(Goal goal, String text) {
        return found(goal, text).bestFirst().stream().map(Exercise::id).toList();
    }
}
