package dev.unhunch.discord.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.bot.Subject;
import dev.unhunch.core.card.ActionId;
import dev.unhunch.core.card.Block;
import dev.unhunch.core.card.Card;
import dev.unhunch.core.card.Choice;
import dev.unhunch.core.card.Modal;
import dev.unhunch.discord.standin.Route;
import dev.unhunch.discord.standin.TestChannel;
import dev.unhunch.discord.standin.TestPerson;
import dev.unhunch.discord.standin.Trouble;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The core's answers go back in the way that Discord has for each. */
class AnsweringTest {
    private static final Modal FORM =
            new Modal(
                    ActionId.of("sent", "1"),
                    "Daily post",
                    List.of(
                            new Modal.Field.Words(
                                    "time", "Time", "Such as 9:30", true, Optional.empty()),
                            new Modal.Field.Pick(
                                    "what",
                                    "What",
                                    "",
                                    true,
                                    List.of(new Choice("a", "A"), new Choice("b", "B")),
                                    Optional.of("a")),
                            new Modal.Field.Many(
                                    "days",
                                    "Days",
                                    "",
                                    true,
                                    List.of(new Choice("1", "Monday"), new Choice("2", "Tuesday")),
                                    List.of("1")),
                            new Modal.Field.Words("zone", "Zone", "", false, Optional.empty())));
    private static Live live;
    private TestChannel general;
    private TestPerson ada;

    @BeforeAll
    static void connect() {
        live = Live.start();
    }

    @AfterAll
    static void disconnect() {
        live.close();
    }

    @BeforeEach
    void meet() {
        live.bot.forgets();
        var guild = live.discord.guild("Design");
        general = guild.channel("general");
        ada = guild.member("Ada");
    }

    @AfterEach
    void no_rule_is_broken() {
        assertThat(live.discord.violations()).isEmpty();
    }

    private static void says(Reply first, Reply... then) {
        var all = new java.util.ArrayDeque<Reply>(List.of(then));
        all.addFirst(first);
        live.bot.answers = _ -> all.removeFirst();
    }

    @Test
    void what_is_for_one_person_is_seen_by_that_person_alone() {
        says(ScriptedBot.ephemeral("Mine"));
        var answer = live.discord.slash(ada, general, "stretch");

        assertThat(answer.type()).isEqualTo(4);
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.text()).isEqualTo("## Mine\nWords of Mine");
    }

    @Test
    void what_is_for_all_is_seen_by_all() {
        says(ScriptedBot.toAll("Ours"));

        assertThat(live.discord.slash(ada, general, "stretch").isEphemeral()).isFalse();
    }

    @Test
    void an_own_message_changes_in_place() {
        says(ScriptedBot.ephemeral("Before"), ScriptedBot.update("After"));
        var message = live.discord.slash(ada, general, "stretch").message();
        var tap = live.discord.press(ada, message, "Go");

        assertThat(tap.type()).isEqualTo(7);
        assertThat(message.text()).startsWith("## After");
    }

    @Test
    void what_others_see_never_changes_by_somebodys_tap() {
        says(ScriptedBot.toAll("Everybody’s"), ScriptedBot.update("Mine"));
        var message = live.discord.slash(ada, general, "stretch").message();
        var tap = live.discord.press(ada, message, "Go");

        assertThat(tap.type()).isEqualTo(4);
        assertThat(tap.isEphemeral()).isTrue();
        assertThat(message.text()).startsWith("## Everybody’s");
    }

    @Test
    void alone_with_the_bot_everything_changes_in_place() {
        says(ScriptedBot.toAll("Before"), ScriptedBot.update("After"));
        var message = live.discord.slash(ada, live.discord.direct(ada), "stretch").message();

        assertThat(live.discord.press(ada, message, "Go").type()).isEqualTo(7);
    }

    @Test
    void a_form_opens_and_comes_back_filled_in() {
        says(
                ScriptedBot.ephemeral("Before"),
                new Reply.OpenModal(FORM),
                ScriptedBot.update("After"));
        var message = live.discord.slash(ada, general, "stretch").message();
        var opened = live.discord.press(ada, message, "Go");
        assertThat(opened.modal().path("custom_id").asText()).isEqualTo("1:sent:1");
        live.bot.hears();
        live.bot.hears();

        var sent =
                live.discord.submit(
                        opened, Map.of("time", "9:30", "what", "b", "days", List.of("1", "2")));
        assertThat(sent.type()).isEqualTo(7);
        assertThat(live.bot.hears())
                .isInstanceOfSatisfying(
                        Incoming.Submitted.class,
                        form -> {
                            assertThat(form.form()).isEqualTo("1:sent:1");
                            assertThat(form.fields())
                                    .isEqualTo(Map.of("time", "9:30", "what", "b", "days", "1,2"));
                        });
    }

    @Test
    void a_form_from_a_command_has_no_message_to_change() {
        says(new Reply.OpenModal(FORM), ScriptedBot.update("After"));
        var opened = live.discord.slash(ada, general, "stretch");
        var sent = live.discord.submit(opened, Map.of("time", "9:30"));

        assertThat(sent.type()).isEqualTo(4);
        assertThat(sent.isEphemeral()).isTrue();
    }

    @Test
    void a_form_cannot_follow_a_form_so_kind_words_do() {
        says(new Reply.OpenModal(FORM), new Reply.OpenModal(FORM));
        var opened = live.discord.slash(ada, general, "stretch");

        assertThat(live.discord.submit(opened, Map.of("time", "9:30")).text())
                .startsWith("## Please try that once more");
    }

    @Test
    void a_tap_that_needs_no_answer_is_acknowledged() {
        says(ScriptedBot.ephemeral("Before"), new Reply.Nothing());
        var message = live.discord.slash(ada, general, "stretch").message();

        assertThat(live.discord.press(ada, message, "Go").type()).isEqualTo(6);
    }

    @Test
    void a_bug_in_the_core_or_in_a_drawing_still_gets_an_answer() {
        live.bot.answers =
                _ -> {
                    throw new IllegalStateException("a bug");
                };
        assertThat(live.discord.slash(ada, general, "stretch").text())
                .startsWith("## Something went wrong on our side");

        var picture = new Block.Picture(Live.BROKEN_PICTURE, "Cannot be seen");
        var card = new Card("Drawn", List.of(picture), List.of(), "Drawn");
        says(new Reply.Ephemeral(card, new Subject.OfHelp()));
        assertThat(live.discord.slash(ada, general, "stretch").text())
                .startsWith("## Something went wrong on our side");
    }

    @Test
    void what_comes_a_second_time_is_not_acted_on_again() throws Exception {
        var seen = new CompletableFuture<SlashCommandInteractionEvent>();
        var observer =
                new ListenerAdapter() {
                    @Override
                    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
                        seen.complete(event);
                    }
                };
        live.jda.addEventListener(observer);
        says(ScriptedBot.ephemeral("Once"));
        live.discord.slash(ada, general, "stretch").message();
        live.jda.removeEventListener(observer);
        live.bot.forgets();

        live.listener.onSlashCommandInteraction(seen.get(10, TimeUnit.SECONDS));
        assertThat(live.bot.heardNothingElse()).isTrue();
    }

    @Test
    void an_answer_that_got_lost_on_its_way_back_is_given_once() {
        says(ScriptedBot.ephemeral("Once"));
        live.discord.trouble().next(1, Route.CALLBACK, new Trouble.Kind.LosesAnswer());

        assertThat(live.discord.slash(ada, general, "stretch").text()).startsWith("## Once");
        Live.until(() -> live.discord.trouble().left(Route.CALLBACK) == 0);
    }

    @Test
    void a_picture_goes_along_with_its_words() {
        var card =
                new Card(
                        "Turn",
                        List.of(new Block.Picture("turn", "Turning the head")),
                        List.of(),
                        "Turn");
        says(new Reply.Ephemeral(card, new Subject.OfHelp()));
        var message = live.discord.slash(ada, general, "stretch").message();

        assertThat(message.pictures().getFirst().path("description").asText())
                .isEqualTo("Turning the head");
        assertThat(message.files()).containsOnlyKeys("turn.png");
    }

    @Test
    void with_the_message_its_pictures_change_too() {
        says(illustrated("turn"), updated("hold"), ScriptedBot.update("Words alone"));
        var message = live.discord.slash(ada, general, "stretch").message();
        live.discord.press(ada, message, "Go").message();
        assertThat(message.pictures()).hasSize(1);
        assertThat(message.json().path("attachments")).hasSize(1);
        assertThat(message.json().path("attachments").path(0).path("filename").asText())
                .isEqualTo("hold.png");

        live.discord.press(ada, message, "Go").message();
        assertThat(message.pictures()).isEmpty();
        assertThat(message.json().path("attachments")).isEmpty();
    }

    private static Card card(String picture) {
        var words = ScriptedBot.card(picture);
        return new Card(
                words.title(),
                List.of(new Block.Picture(picture, "Somebody moves")),
                words.actionRows(),
                words.summary());
    }

    private static Reply illustrated(String picture) {
        return new Reply.Ephemeral(card(picture), new Subject.OfHelp());
    }

    private static Reply updated(String picture) {
        return new Reply.Update(card(picture), new Subject.OfHelp());
    }
}
