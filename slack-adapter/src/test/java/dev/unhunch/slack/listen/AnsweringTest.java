package dev.unhunch.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.LegalCards;
import dev.unhunch.core.card.Rich;
import dev.unhunch.core.people.Person;
import dev.unhunch.slack.standin.Trouble;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Answers reach who asked, where they asked, and nobody else. */
class AnsweringTest {
    private final Live live = new Live();

    @AfterEach
    void nothing_is_broken() {
        var violations = live.slack.violations();
        live.close();
        assertThat(violations).isEmpty();
    }

    @Test
    void a_command_is_answered_in_the_acknowledgement() {
        var said = live.ada.command(live.general, "/stretch");

        assertThat(said.ack().path("response_type").asText()).isEqualTo("ephemeral");
        assertThat(said.text()).contains("Heard", "Words of Heard");
        assertThat(said.message().summary()).isEqualTo("Heard");
        assertThat(said.message().isEphemeral()).isTrue();
        assertThat(live.slack.calls()).doesNotContain("chat.postMessage", "chat.postEphemeral");
    }

    @Test
    void what_is_for_everybody_is_seen_by_everybody() {
        live.bot.answers = _ -> ScriptedBot.toAll("For all");

        live.ada.command(live.general, "/posture").message();
        assertThat(live.general.posts().getFirst().text()).contains("For all");
    }

    @Test
    void an_answer_that_takes_long_comes_after_an_empty_acknowledgement() {
        var answer = new CompletableFuture<Reply>();
        live.bot.answers = _ -> answer.join();

        var said = live.ada.command(live.general, "/stretch");
        assertThat(said.ack().isMissingNode() || said.ack().isEmpty()).isTrue();
        assertThat(said.took()).isLessThan(Duration.ofSeconds(1));
        answer.complete(ScriptedBot.ephemeral("Late"));
        assertThat(said.message().text()).contains("Late");
        assertThat(said.message().isEphemeral()).isTrue();
    }

    @Test
    void slow_answers_delay_no_others() {
        var slow = new CompletableFuture<Reply>();
        live.bot.answers =
                said ->
                        said instanceof Incoming.FreeText(_, var line) && line.contains("slow")
                                ? slow.join()
                                : ScriptedBot.ephemeral("Quick");
        for (int i = 0; i < 20; i++) live.bob.command(live.general, "/stretch slow");

        var said = live.ada.command(live.general, "/stretch");
        assertThat(said.text()).contains("Quick");
        assertThat(said.took()).isLessThan(Duration.ofSeconds(1));
        slow.complete(new Reply.Nothing());
    }

    @Test
    void a_bot_that_fails_still_says_so() {
        live.bot.answers =
                _ -> {
                    throw new IllegalStateException("broken on purpose");
                };

        assertThat(live.ada.command(live.general, "/stretch").text())
                .contains("Something went wrong on our side");
        assertThat(live.ada.mentions(live.general, "neck").text())
                .contains("Something went wrong on our side");
    }

    @Test
    void a_tap_under_ones_own_message_changes_it_in_place() {
        var message = live.ada.command(live.general, "/stretch").message();
        live.bot.answers = _ -> ScriptedBot.update("Another one");

        live.ada.presses(message, "Go");
        live.awaits(() -> message.text().contains("Another one"));
        assertThat(message.edits()).isOne();
        assertThat(live.ada.ephemerals(live.general)).hasSize(1);
    }

    @Test
    void a_tap_under_a_message_for_all_is_answered_to_who_tapped() {
        live.bot.answers = _ -> ScriptedBot.toAll("For all");
        live.ada.command(live.general, "/posture").message();
        var message = live.general.posts().getFirst();
        live.bot.answers = _ -> ScriptedBot.update("For Bob");

        var tap = live.bob.presses(message, "Go");
        assertThat(tap.message().text()).contains("For Bob");
        assertThat(tap.message().isEphemeral()).isTrue();
        assertThat(message.edits()).isZero();
    }

    @Test
    void a_tap_in_the_conversation_with_us_changes_the_message() {
        var message = live.ada.writesToBot("neck").message();
        live.bot.answers = _ -> ScriptedBot.update("Another one");

        live.ada.presses(message, "Go");
        live.awaits(() -> message.text().contains("Another one"));
        assertThat(live.ada.direct().posts()).hasSize(1);
    }

    @Test
    void a_tap_that_is_for_all_is_seen_by_all_and_notifies_nobody() {
        var message = live.ada.command(live.general, "/stretch").message();
        live.bot.answers =
                said ->
                        new Reply.Public(
                                new Card(
                                        "Shared",
                                        List.of(
                                                new Block.Text(
                                                        new Rich.Mention(said.caller().person())),
                                                new Block.Note(
                                                        new Rich.Mention(
                                                                new Person("slack", "T1", "U99")))),
                                        List.of(),
                                        "Shared"),
                                new Subject.OfHelp());

        live.ada.presses(message, "Go").message();
        var post = live.general.posts().getFirst();
        assertThat(post.text()).contains("ada").contains("someone here");
        assertThat(post.json().toString()).doesNotContain("user_id\":\"U99", "<@");
    }

    @Test
    void a_mention_is_answered_to_its_author_alone() {
        var said = live.ada.mentions(live.general, "neck");

        assertThat(said.text()).contains("Heard");
        assertThat(said.isEphemeral()).isTrue();
        assertThat(live.slack.calls().stream().filter("chat.postEphemeral"::equals)).hasSize(1);
    }

    @Test
    void a_mention_in_a_thread_is_answered_in_the_thread() {
        live.bot.answers = _ -> ScriptedBot.toAll("For all");
        live.ada.command(live.general, "/posture").message();
        var first = live.general.posts().getFirst();
        live.bot.answers = _ -> ScriptedBot.ephemeral("Here");

        var said = live.ada.mentions(first, "neck");
        assertThat(said.message().thread()).isEqualTo(first.ts());
        var tap = live.ada.presses(said.message(), "Go");
        assertThat(tap.message().text()).contains("Here");
    }

    @Test
    void where_we_may_not_write_the_author_hears_of_it_directly() {
        live.slack
                .trouble()
                .next(1, "chat.postEphemeral", new Trouble.Kind.Refuses("channel_not_found"));

        live.ada.mentions(live.general, "neck");
        assertThat(live.ada.direct().awaitPosts(1).getFirst().text()).contains("Heard");
    }

    @Test
    void plain_words_are_answered_by_one_message() {
        var said = live.ada.writesToBot("my neck hurts");

        assertThat(said.text()).contains("Heard");
        assertThat(said.isEphemeral()).isFalse();
        assertThat(live.ada.direct().posts()).hasSize(1);
    }

    @Test
    void a_line_for_all_and_the_rest_for_one() {
        live.bot.answers =
                _ ->
                        new Reply.Aside(
                                ScriptedBot.card("Line"), Optional.of(ScriptedBot.card("Alone")));

        live.ada.mentions(live.general, "neck");
        assertThat(live.ada.direct().awaitPosts(1).getFirst().text()).contains("Alone");
        assertThat(live.ada.ephemerals(live.general).getFirst().text()).contains("Line");
    }

    @Test
    void a_card_whose_picture_is_refused_goes_without_it() {
        live.slack.trouble().rule((_, _) -> new Trouble.Kind.RefusesPictures());
        live.bot.answers = _ -> new Reply.Ephemeral(Live.pictured("Turn"), new Subject.OfHelp());

        var said = live.ada.mentions(live.general, "neck");
        assertThat(said.text()).contains("Words of Turn");
        assertThat(said.message().pictures()).isEmpty();
        var direct = live.ada.writesToBot("neck");
        assertThat(direct.message().pictures()).isEmpty();
        var view = live.ada.shortcut("take-a-stretch-break").view();
        assertThat(view.text()).contains("Words of Turn");
    }

    @Test
    void pictures_are_shown_with_words_for_who_cannot_see_them() {
        live.bot.answers = _ -> new Reply.Ephemeral(Live.pictured("Turn"), new Subject.OfHelp());

        var picture = live.ada.command(live.general, "/stretch").message().pictures().getFirst();
        assertThat(picture.path("alt_text").asText()).isEqualTo("Turning");
        assertThat(picture.path("image_url").asText()).startsWith("https://example.org/");
    }

    @Test
    void ten_thousand_characters_are_answered() {
        var said = live.ada.command(live.general, "/stretch " + "n".repeat(10_000));

        assertThat(said.text()).contains("Heard");
        assertThat(live.ada.mentions(live.general, "<&> ".repeat(2_500)).text()).contains("Heard");
    }

    @Test
    void the_largest_cards_arrive() {
        for (var signs : List.of("&", "<*_ ", "a b"))
            for (var card :
                    List.of(
                            LegalCards.longest(signs),
                            LegalCards.illustrated(signs),
                            LegalCards.shortLines(signs))) {
                live.bot.answers = _ -> new Reply.Ephemeral(card, new Subject.OfHelp());
                assertThat(live.ada.command(live.general, "/stretch").buttons()).hasSize(25);
                assertThat(live.ada.mentions(live.general, "neck").buttons()).hasSize(25);
                assertThat(live.ada.shortcut("take-a-stretch-break").view().buttons()).hasSize(25);
            }
    }

    @Test
    void a_forged_button_is_read_and_answered() {
        var message = live.ada.command(live.general, "/stretch").message();
        live.bot.hears();

        live.ada.forgesPress(
                message,
                "Go",
                payload ->
                        payload.withArray("actions")
                                .get(0)
                                .withObject("")
                                .put("action_id", "done:<!here>" + "x".repeat(200)));
        assertThat(live.bot.hears())
                .isInstanceOfSatisfying(
                        Incoming.Acted.class,
                        acted -> assertThat(acted.press()).startsWith("done:<!here>"));
    }

    @Test
    void guests_and_strangers_are_answered() {
        var guest = live.slack.team().guest("Gus");
        live.general.with(guest);
        assertThat(guest.command(live.general, "/stretch").text()).contains("Heard");
        var shared = live.slack.team().sharedChannel("shared");
        var stranger = live.slack.team("Elsewhere").person("Sam");
        shared.with(stranger);
        live.bot.forgets();
        stranger.mentions(shared, "neck").ack();
        assertThat(live.bot.hears().caller().person())
                .isEqualTo(new Person("slack", live.team(), stranger.id()));
    }
}
