package dev.unhunch.app.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Mentions and direct messages in plain words. */
class TalkWalkTest extends Walk {
    @Test
    void a_direct_message_is_answered_in_plain_words_and_its_buttons_work_in_place() {
        var answer = office().ben.writesToBot("neck hurts a bit, 2 min").message();

        assertThat(answer.text()).contains("Dose");
        assertThat(answer.channel().id()).isEqualTo(office().ben.direct().id());
        var other = office().ben.presses(answer, "Another").message();
        assertThat(other.ts()).isEqualTo(answer.ts());
        assertThat(other.edits()).isEqualTo(1);
    }

    @Test
    void a_form_opens_from_a_direct_message_by_a_button() {
        var answer = office().ada.writesToBot("daily subscribe").message();
        var form = office().ada.presses(answer, answer.buttons().getFirst()).view();

        assertThat(form.fields()).contains("time", "days");
    }

    @Test
    void a_mention_is_answered_for_its_author_alone() {
        var channel = office().team.channel("mention").with(office().ada, office().ben);
        var answer = office().ben.mentions(channel, "my neck is stiff");

        assertThat(answer.text()).contains("Dose");
        assertThat(answer.isEphemeral()).isTrue();
        assertThat(channel.posts()).isEmpty();
        assertThat(channel.ephemerals(office().ada)).isEmpty();
        var first = answer.message();
        assertThat(office().ben.presses(first, "Another").text()).contains("Dose");
    }

    @Test
    void a_mention_in_a_thread_is_answered_there() {
        var channel = office().team.channel("thread").with(office().ada, office().ben);
        types(office().ada, channel, "/daily subscribe 9:30 Berlin").message();
        types(office().ada, channel, "/daily now").message();
        var post = channel.awaitPosts(1).getFirst();
        var answer = office().ben.mentions(post, "upper back");

        assertThat(answer.message().thread()).isEqualTo(post.ts());
        assertThat(answer.isEphemeral()).isTrue();
    }

    @Test
    void an_alarming_mention_gets_help_where_nobody_else_sees_it() {
        var channel = office().team.channel("alarming").with(office().ben);
        var answer = office().ben.mentions(channel, "I want to die");

        assertThat(answer.isEphemeral()).isTrue();
        assertThat(answer.buttons()).isEmpty();
        assertThat(channel.posts()).isEmpty();
    }

    @Test
    void a_mention_without_words_says_how_to_ask() {
        var channel = office().team.channel("hello").with(office().ben);

        assertThat(office().ben.mentions(channel, "").text()).contains("/stretch");
    }

    @Test
    void the_same_event_twice_is_answered_once() {
        var said = office().ben.writesToBot("shoulders");
        said.message();
        int before = office().ben.direct().posts().size();
        office().slack.redelivers(said);
        office().ben.writesToBot("phone").message();

        assertThat(office().ben.direct().posts()).hasSize(before + 1);
    }

    @Test
    void a_command_in_a_direct_message_is_about_the_own_conversation() {
        var saved = types(office().ben, office().ben.direct(), "/daily subscribe 9:30 Berlin");

        assertThat(saved.text()).contains("9:30");
        types(office().ben, office().ben.direct(), "/daily now").message();
        assertThat(office().ben.direct().awaitPosts(1)).isNotEmpty();
    }

    @Test
    void a_form_that_was_sent_from_a_mention_subscribes_that_channel() {
        var channel = office().team.channel("mentioned-form").with(office().ada);
        var button = office().ada.mentions(channel, "daily subscribe").message();
        var form = form(office().ada.presses(button, button.buttons().getFirst()));
        sends(office().ada, form, Map.of("time", "08:15"));

        assertThat(ada(channel, "/daily show").text()).contains("8:15");
    }
}
