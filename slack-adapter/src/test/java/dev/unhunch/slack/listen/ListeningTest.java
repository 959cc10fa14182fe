package dev.unhunch.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.unhunch.core.bot.Caller;
import dev.unhunch.core.bot.Incoming;
import dev.unhunch.core.bot.Reply;
import dev.unhunch.core.people.Person;
import dev.unhunch.core.people.Place;
import dev.unhunch.core.people.Workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people do reaches the core in its own words. */
class ListeningTest {
    private final Live live = new Live();

    @AfterEach
    void nothing_is_broken() {
        var violations = live.slack.violations();
        live.close();
        assertThat(violations).isEmpty();
    }

    private Place place(String channel) {
        return new Place("slack", live.team(), channel);
    }

    private Person ada() {
        return new Person("slack", live.team(), live.ada.id());
    }

    @Test
    void a_slash_command_is_a_typed_line() {
        live.ada.command(live.general, "/stretch neck & back").message();

        var heard = live.bot.hears();
        assertThat(heard)
                .isInstanceOfSatisfying(
                        Incoming.FreeText.class,
                        line -> assertThat(line.text()).isEqualTo("/stretch neck & back"));
        assertThat(heard.caller().person()).isEqualTo(ada());
        assertThat(heard.caller().place()).isEqualTo(place(live.general.id()));
        assertThat(heard.caller().locale()).isEqualTo(Locale.US);
        assertThat(heard.caller().standing()).isEmpty();
    }

    @Test
    void a_command_among_two_people_is_typed_to_us_alone() {
        live.ada.command(live.ada.direct(), "/stretch").message();

        assertThat(live.bot.hears().caller().place()).isEqualTo(place("@" + live.ada.id()));
    }

    @Test
    void words_after_our_name_are_a_message() {
        live.ada.mentions(live.general, "stretch &lt;neck&gt; <https://x.org|there>").message();

        assertThat(live.bot.hears())
                .isInstanceOfSatisfying(
                        Incoming.Message.class,
                        words -> {
                            assertThat(words.text()).isEqualTo("stretch <neck> there");
                            assertThat(words.isAlone()).isTrue();
                            assertThat(words.caller().place()).isEqualTo(place(live.general.id()));
                        });
    }

    @Test
    void plain_words_to_us_are_a_message() {
        live.ada.writesToBot("my neck hurts").message();

        assertThat(live.bot.hears())
                .isEqualTo(
                        new Incoming.Message(
                                new Caller(ada(), place("@" + live.ada.id()), Locale.US),
                                "my neck hurts",
                                true));
    }

    @Test
    void a_button_and_a_menu_say_what_they_mean() {
        var message = live.ada.command(live.general, "/stretch").message();
        live.bot.hears();

        live.ada.presses(message, "Go");
        assertThat(live.bot.hears())
                .isInstanceOfSatisfying(
                        Incoming.Acted.class,
                        acted -> {
                            assertThat(acted.press()).isEqualTo("1:go:1");
                            assertThat(acted.chosen()).isEmpty();
                        });
        live.ada.chooses(message, "B");
        assertThat(live.bot.hears())
                .isInstanceOfSatisfying(
                        Incoming.Acted.class,
                        acted -> {
                            assertThat(acted.press()).isEqualTo("1:pick");
                            assertThat(acted.chosen()).containsExactly("b");
                        });
    }

    @Test
    void a_form_comes_back_with_its_answers_for_the_place_it_was_opened_in() {
        live.bot.answers = _ -> new Reply.OpenModal(FormsTest.everything());
        var form = live.ada.command(live.general, "/daily").view();
        live.bot.hears();

        live.bot.answers = _ -> ScriptedBot.ephemeral("Sent");
        live.ada.fillsIn(
                form,
                Map.of(
                        "words",
                        "neck",
                        "time",
                        "09:30",
                        "days",
                        List.of("a", "b"),
                        "pick",
                        "b",
                        "channel",
                        live.general));
        var heard = live.bot.hears();
        assertThat(heard.caller().place()).isEqualTo(place(live.general.id()));
        assertThat(heard)
                .isInstanceOfSatisfying(
                        Incoming.Submitted.class,
                        sent -> {
                            assertThat(sent.form()).isEqualTo("1:sent:x");
                            assertThat(sent.fields())
                                    .isEqualTo(
                                            Map.of(
                                                    "words",
                                                    "neck",
                                                    "time",
                                                    "09:30",
                                                    "days",
                                                    "a,b",
                                                    "pick",
                                                    "b",
                                                    "channel",
                                                    live.general.id()));
                        });
    }

    @Test
    void the_shortcut_is_a_stretch() {
        live.ada.shortcut("take-a-stretch-break").view();

        assertThat(live.bot.hears())
                .isInstanceOfSatisfying(
                        Incoming.Command.class,
                        command -> {
                            assertThat(command.path()).containsExactly("stretch");
                            assertThat(command.caller().place())
                                    .isEqualTo(place("@" + live.ada.id()));
                        });
    }

    @Test
    void whoever_invites_us_is_greeted_once_a_channel() {
        live.bot.answers = _ -> ScriptedBot.toAll("Hello");
        var quiet = live.slack.team().channel("quiet").with(live.ada).withoutBot();

        live.ada.invitesBot(quiet);
        assertThat(quiet.awaitPosts(1).getFirst().text()).contains("Hello");
        assertThat(live.bot.hears())
                .isInstanceOfSatisfying(
                        Incoming.Happened.class,
                        it -> {
                            assertThat(it.occasion()).isEqualTo(Incoming.Occasion.INVITED);
                            assertThat(it.caller().person()).isEqualTo(ada());
                        });
        live.ada.removesBot(quiet).ack();
        live.restarts();
        live.ada.invitesBot(quiet).ack();
        settles();
        assertThat(quiet.posts()).hasSize(1);
    }

    @Test
    void others_who_join_are_not_greeted() {
        live.slack
                .event(
                        live.bob,
                        live.general,
                        event("member_joined_channel")
                                .put("user", live.bob.id())
                                .put("channel", live.general.id())
                                .put("inviter", live.ada.id()))
                .ack();

        settles();
        assertThat(live.general.posts()).isEmpty();
    }

    @Test
    void what_is_no_new_message_of_a_person_is_passed_over() {
        for (var subtype : List.of("message_changed", "message_deleted", "bot_message"))
            live.slack.event(live.ada, live.ada.direct(), direct().put("subtype", subtype)).ack();
        live.slack.event(live.ada, live.ada.direct(), direct().put("bot_id", "B1")).ack();
        var self = direct().put("user", live.slack.team().botUserId());
        live.slack.event(live.ada, live.ada.direct(), self).ack();
        live.slack.event(live.ada, live.general, direct().put("channel_type", "channel")).ack();
        live.slack.event(live.ada, live.general, event("something_new")).ack();

        settles();
    }

    /** All that came before was acted on: what came after it was. */
    private void settles() {
        live.bot.forgets();
        live.ada.writesToBot("and now").message();
        assertThat(live.bot.hears()).isInstanceOf(Incoming.Message.class);
        assertThat(live.bot.heardNothingElse()).isTrue();
    }

    private ObjectNode direct() {
        return event("message")
                .put("channel_type", "im")
                .put("channel", live.ada.direct().id())
                .put("user", live.ada.id())
                .put("ts", "1.2")
                .put("text", "neck");
    }

    private static ObjectNode event(String type) {
        return new ObjectMapper().createObjectNode().put("type", type);
    }

    @Test
    void an_event_that_comes_again_acts_once_even_in_another_process() {
        var said = live.ada.writesToBot("neck");
        said.message();
        live.slack.redelivers(said);
        settles();

        live.restarts();
        live.slack.redelivers(said);
        settles();
        assertThat(live.ada.direct().posts()).hasSize(3);
    }

    private long looks() {
        return live.slack.calls().stream().filter("auth.test"::equals).count();
    }

    @Test
    void a_word_of_an_end_that_came_late_ends_nothing() {
        long before = looks();
        for (var type : List.of("app_uninstalled", "tokens_revoked")) {
            var late = event(type);
            late.putObject("tokens").putArray("bot").add("U0BOT");
            live.slack.event(live.ada, live.ada.direct(), late).ack();
        }
        live.awaits(() -> looks() > before);
        settles();

        assertThat(live.isThere()).isTrue();
    }

    @Test
    void the_end_of_an_installation_is_told() throws InterruptedException {
        live.slack.uninstalls(live.slack.team().admin("Eve"));

        assertThat(live.hasLeft()).isEqualTo(new Workspace("slack", live.team()));
    }
}
