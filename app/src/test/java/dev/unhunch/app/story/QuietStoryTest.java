package dev.unhunch.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Action;
import dev.unhunch.core.card.CardText;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.safety.Tier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

/** Ordinary messages: in a channel, where others read along, and in a direct conversation. */
class QuietStoryTest {
    private final Team team = new Team();
    private final Chat ada = team.ada;
    private final Chat bob = team.bob;

    private static Reply.Aside aside(Chat chat) {
        assertThat(chat.reply()).isInstanceOf(Reply.Aside.class);
        return (Reply.Aside) chat.reply();
    }

    private static String token(Chat chat) {
        return ((Action.Button) chat.card().actionRows().getFirst().getFirst()).press().wire();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stiff neck",
                "chest pain",
                "i want to die",
                "tingling fingers",
                "/daily form",
                "/nonsense",
                "",
                "🧘"
            })
    void others_read_one_line_that_is_the_same_for_every_question(String text) {
        ada.mentions(text);
        assertThat(CardText.of(aside(ada).line()))
                .isEqualTo(
                        """
                        I have an answer for you

                        Only the one who asked can open it, for the next 15 minutes.

                        [Show me]\
                        """);
        assertThat(aside(ada).line().summary()).isEqualTo("I have an answer for you");
    }

    @Test
    void the_line_carries_nothing_of_the_words_and_no_two_are_alike() {
        var first = token(ada.mentions("stiff neck"));
        var second = token(ada.mentions("stiff neck"));
        assertThat(first).doesNotContain("neck").doesNotContain("stiff").isNotEqualTo(second);
        assertThat(first).hasSameSizeAs(second);
    }

    @Test
    void the_author_alone_sees_the_answer() {
        ada.mentions("stiff neck").taps("Show me");
        assertThat(ada.reply()).isInstanceOf(Reply.Ephemeral.class);
        assertThat(ada.subject()).isInstanceOf(Subject.OfExercise.class);
    }

    @Test
    void somebody_else_is_told_kindly_how_to_ask() {
        ada.mentions("stiff neck");
        bob.reads(ada).taps("Show me");
        bob.sees().startsWith("This answer is for the one who asked").doesNotContain("neck");
        assertThat(bob.reply()).isInstanceOf(Reply.Ephemeral.class);
        assertThat(bob.buttons()).containsExactly("What can I ask?");
    }

    @Test
    void the_author_is_known_also_where_the_workspace_is_not() {
        ada.mentions("stiff neck");
        var elsewhere = new Chat(team.bot, new Person("story", "", "ada"), team.place());
        elsewhere.reads(ada).taps("Show me");
        assertThat(elsewhere.subject()).isInstanceOf(Subject.OfExercise.class);
    }

    @Test
    void it_can_be_opened_again_for_fifteen_minutes_and_no_longer() {
        var press = token(ada.mentions("stiff neck"));
        team.clock.advance(Duration.ofMinutes(14));
        assertThat(ada.presses(press).subject()).isInstanceOf(Subject.OfExercise.class);
        assertThat(ada.presses(press).subject()).isInstanceOf(Subject.OfExercise.class);
        team.clock.advance(Duration.ofMinutes(1));
        ada.presses(press).sees().startsWith("That answer is no longer here");
        assertThat(ada.buttons()).containsExactly("What can I ask?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:show-me", "1:show-me:", "1:show-me:forged", "1:show-me:a:b"})
    void a_forged_token_opens_nothing(String press) {
        ada.presses(press).sees().startsWith("That answer is no longer here");
    }

    @ParameterizedTest
    @CsvSource({
        "chest pain, EMERGENCY",
        "/stretch chest pain, EMERGENCY",
        "i want to die, CRISIS",
        "numb arm, URGENT",
        "tingling fingers, CLINICIAN"
    })
    void alarming_words_are_answered_directly_as_well(String text, Tier tier) {
        ada.mentions(text);
        var direct = aside(ada).direct().orElseThrow();
        ada.taps("Show me");
        assertThat(ada.subject()).isEqualTo(new Subject.OfSafety(tier));
        assertThat(CardText.of(ada.card())).isEqualTo(CardText.of(direct));
    }

    @Test
    void everyday_words_are_not() {
        assertThat(aside(ada.mentions("my neck is killing me")).direct()).isEmpty();
        assertThat(aside(ada.mentions("/stretch chest")).direct()).isEmpty();
    }

    @Test
    void a_mention_alone_opens_the_help() {
        ada.mentions(" ").taps("Show me");
        assertThat(ada.subject()).isEqualTo(new Subject.OfHelp());
    }

    @Test
    void a_mention_does_nothing_before_its_answer_is_opened() {
        ada.mentions("/daily subscribe 9:00");
        assertThat(team.stored()).isEmpty();
        ada.taps("Show me");
        assertThat(team.stored()).isPresent();
    }

    @Test
    void a_form_opens_from_the_button() {
        ada.mentions("/daily subscribe").taps("Show me");
        assertThat(ada.reply()).isInstanceOf(Reply.OpenModal.class);
    }

    @Test
    void in_a_direct_conversation_the_answer_comes_at_once() {
        ada.writes("stiff neck");
        assertThat(ada.subject()).isInstanceOf(Subject.OfExercise.class);
        ada.writes("chest pain");
        assertThat(ada.subject()).isEqualTo(new Subject.OfSafety(Tier.EMERGENCY));
        ada.writes("");
        assertThat(ada.subject()).isEqualTo(new Subject.OfHelp());
    }

    @Test
    void in_a_direct_conversation_a_form_waits_behind_a_button() {
        ada.writes("/daily subscribe").sees().startsWith("There is a form for this");
        ada.taps("Open the form");
        assertThat(ada.reply()).isInstanceOf(Reply.OpenModal.class);
    }
}
