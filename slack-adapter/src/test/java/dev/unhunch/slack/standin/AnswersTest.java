package dev.unhunch.slack.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** response_url, and what a press sends. */
class AnswersTest extends StandInCase {
    private static final String BUTTON =
            "[{'type':'actions','block_id':'row','elements':[{'type':'button','action_id':'done','value':'v','text':{'type':'plain_text','text':'Done'}}]}]";

    private static String url(Exchange exchange) {
        return exchange.payload().path("response_url").asText();
    }

    /** Interactivity &gt; Message responses: five times. */
    @Test
    void a_response_url_works_five_times() {
        var asked = ada.command(general, "/stretch");
        for (int i = 0; i < 5; i++)
            assertThat(app.respond(url(asked), "{'text':'Up'}").status()).isEqualTo(200);
        assertThat(app.respond(url(asked), "{'text':'Up'}").status()).isEqualTo(404);
        assertThat(asked.messages(5)).allMatch(TestMessage::isEphemeral);
        assertThat(slack.violations()).anyMatch(one -> one.contains("5 times"));
    }

    /** Interactivity &gt; Message responses: within 30 minutes. */
    @Test
    void a_response_url_gets_old() {
        var asked = ada.command(general, "/stretch");
        slack.clock().advance(Duration.ofMinutes(31));
        assertThat(app.respond(url(asked), "{'text':'Up'}").status()).isEqualTo(404);
        assertThat(slack.violations()).anyMatch(one -> one.contains("30 minutes"));
    }

    /** Interactivity &gt; Message responses: response_type in_channel. */
    @Test
    void an_answer_may_be_for_everybody() {
        var asked = ada.command(general, "/stretch");
        app.respond(url(asked), "{'text':'Up','response_type':'in_channel'}");
        assertThat(asked.message().isEphemeral()).isFalse();
        assertThat(general.posts()).hasSize(1);
    }

    /** Interactivity &gt; Updating a message: replace_original, delete_original. */
    @Test
    void a_press_replaces_or_deletes_its_message() {
        postBlocks(BUTTON);
        var message = general.posts().getFirst();
        app.respond(
                url(ada.presses(message, "Done")), "{'replace_original':true,'text':'Well done'}");
        assertThat(message.text()).isEqualTo("Well done");
        assertThat(message.edits()).isEqualTo(1);
        postBlocks(BUTTON);
        var other = general.posts().getLast();
        app.respond(url(ada.presses(other, "Done")), "{'delete_original':true}");
        assertThat(other.isDeleted()).isTrue();
    }

    /** Interactivity &gt; block_actions payload. */
    @Test
    void a_press_tells_what_was_pressed_and_where() {
        postBlocks(BUTTON);
        ObjectNode payload = ada.presses(general.posts().getFirst(), "Done").payload();
        assertThat(payload.at("/actions/0/action_id").asText()).isEqualTo("done");
        assertThat(payload.at("/actions/0/block_id").asText()).isEqualTo("row");
        assertThat(payload.at("/actions/0/value").asText()).isEqualTo("v");
        assertThat(payload.at("/message/ts").asText()).isEqualTo(general.posts().getFirst().ts());
        assertThat(payload.at("/container/type").asText()).isEqualTo("message");
    }

    /** block_actions of an ephemeral message: no message in it. */
    @Test
    void a_press_on_a_whisper_has_no_message() {
        var asked = ada.command(general, "/stretch");
        app.respond(url(asked), "{'text':'Up','blocks':" + BUTTON + "}");
        ObjectNode payload = ada.presses(asked.message(), "Done").payload();
        assertThat(payload.has("message")).isFalse();
        assertThat(payload.at("/container/is_ephemeral").asBoolean()).isTrue();
    }

    @Test
    void a_press_can_be_forged() {
        postBlocks(BUTTON);
        var forged =
                ada.forgesPress(
                        general.posts().getFirst(),
                        "Done",
                        payload -> ((ObjectNode) payload.at("/actions/0")).put("value", "x"));
        assertThat(forged.payload().at("/actions/0/value").asText()).isEqualTo("x");
    }

    /** Slash commands: channel_name of what is no public channel. */
    @Test
    void a_command_names_its_channel_as_slack_does() {
        assertThat(ada.command(general, "/stretch my neck").payload().path("text").asText())
                .isEqualTo("my neck");
        assertThat(ada.command(ada.direct(), "/stretch").payload().path("channel_name").asText())
                .isEqualTo("directmessage");
        assertThat(
                        ada.command(team.privateChannel("inner"), "/stretch")
                                .payload()
                                .path("channel_name")
                                .asText())
                .isEqualTo("privategroup");
        assertThat(ada.command(general, "/stretch").failure()).isEqualTo("dispatch_failed");
    }

    /** app_mention, message.im, member_joined_channel, app_home_opened. */
    @Test
    void events_tell_what_happened() {
        assertThat(ada.mentions(general, "neck").payload().at("/event/text").asText())
                .isEqualTo("<@" + team.botUserId() + "> neck");
        assertThat(ada.writesToBot("neck").payload().at("/event/channel_type").asText())
                .isEqualTo("im");
        var far = team.channel("far").withoutBot();
        assertThat(ada.invitesBot(far).payload().at("/event/inviter").asText()).isEqualTo(ada.id());
        assertThat(ada.opensHome().payload().at("/event/tab").asText()).isEqualTo("home");
        var shared = team.sharedChannel("outside");
        assertThat(ada.mentions(shared, "neck").payload().path("is_ext_shared_channel").asBoolean())
                .isTrue();
    }
}
