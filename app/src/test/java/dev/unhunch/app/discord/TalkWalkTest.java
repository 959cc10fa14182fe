package dev.unhunch.app.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhunch.discord.standin.TestMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** Plain words: in direct messages, in mentions, and of people who have Unhunch for themselves. */
class TalkWalkTest {
    private static final String SUBSCRIBE = "Subscribe this channel";
    private static final Server SERVER = new Server();

    @AfterEach
    void no_rule_was_broken() {
        SERVER.nothingWasBroken();
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static String mention(String words) {
        return "<@" + SERVER.discord.botId() + "> " + words;
    }

    @Test
    void a_direct_message_is_answered_in_plain_words() {
        var direct = SERVER.discord.direct(SERVER.ben);
        SERVER.discord.directMessage(SERVER.ben, "neck hurts a bit, 2 min");

        var answer = SERVER.discord.awaitMessage(direct, message -> !message.buttons().isEmpty());
        assertThat(answer.text()).contains("Dose");
        var other = SERVER.discord.press(SERVER.ben, answer, "Another");
        assertThat(other.message().id()).isEqualTo(answer.id());
    }

    @Test
    void a_form_opens_from_a_direct_message_by_a_button() {
        var direct = SERVER.discord.direct(SERVER.ada);
        SERVER.discord.directMessage(SERVER.ada, "daily subscribe");

        var answer = SERVER.discord.awaitMessage(direct, message -> message.buttons().size() == 1);
        var form = SERVER.discord.press(SERVER.ada, answer, answer.buttons().getFirst());
        assertThat(form.modal().path("title").asText()).isNotBlank();
    }

    @Test
    void a_mention_is_answered_for_its_author_alone() {
        var channel = SERVER.guild.channel("mention");
        SERVER.discord.says(SERVER.ben, channel, mention("my neck is stiff"));
        var line = line(channel);

        assertThat(line.text().toLowerCase(java.util.Locale.ROOT)).doesNotContain("neck");
        assertThat(line.json().toString()).doesNotContain("stiff");
        var own = SERVER.discord.press(SERVER.ben, line, "Show me");
        assertThat(own.isEphemeral()).isTrue();
        assertThat(own.text()).contains("Dose");
        var others = SERVER.discord.press(SERVER.ada, line, "Show me");
        assertThat(others.isEphemeral()).isTrue();
        assertThat(others.text()).doesNotContain("Dose");
    }

    private static TestMessage line(dev.unhunch.discord.standin.TestChannel channel) {
        return SERVER.discord.awaitMessage(channel, each -> each.buttons().contains("Show me"));
    }

    @Test
    void an_alarming_mention_gets_help_directly_and_a_line_that_does_not_hint_at_it() {
        var quiet = SERVER.guild.channel("quiet");
        var alarming = SERVER.guild.channel("alarming");
        var cy = SERVER.guild.member("Cy");
        SERVER.discord.says(cy, quiet, mention("shoulders"));
        SERVER.discord.says(cy, alarming, mention("I want to die"));

        assertThat(line(alarming).text()).isEqualTo(line(quiet).text());
        var help =
                SERVER.discord.awaitMessage(
                        SERVER.discord.direct(cy), message -> !message.text().isBlank());
        assertThat(help.buttons()).isEmpty();
        assertThat(SERVER.discord.press(cy, line(alarming), "Show me").text())
                .isEqualTo(help.text());
    }

    @Test
    void who_closed_direct_messages_still_finds_help_behind_the_button() {
        var channel = SERVER.guild.channel("closed-messages");
        var di = SERVER.guild.member("Di");
        di.closesDirectMessages();
        SERVER.discord.says(di, channel, mention("chest pain"));

        assertThat(SERVER.discord.press(di, line(channel), "Show me").text()).contains("emergency");
    }

    @Test
    void who_has_unhunch_for_themselves_gets_all_but_channels() {
        var foreign = SERVER.discord.guildWithoutBot("Foreign");
        var channel = foreign.channel("foreign");
        var eve = foreign.member("Eve");
        eve.installsForThemselves();

        var card = SERVER.discord.slash(eve, channel, "stretch", Map.of("what", "neck"));
        assertThat(card.text()).contains("Dose");
        assertThat(SERVER.discord.press(eve, card.message(), "Another").text()).contains("Dose");
        var group = SERVER.discord.group(eve, foreign.member("Flo"));
        assertThat(SERVER.discord.slash(eve, group, "posture").text()).isNotBlank();
        var help = SERVER.discord.slash(eve, channel, "help");
        assertThat(help.buttons()).isNotEmpty().doesNotContain(SUBSCRIBE);
        var refusal = SERVER.discord.pressForged(eve, help.message(), "1:daily-form");
        assertThat(refusal.isEphemeral()).isTrue();
        assertThat(refusal.text()).contains("not a member here");
    }

    @Test
    void help_offers_a_subscription_to_those_who_can_make_one() {
        var thread = SERVER.guild.thread(SERVER.general, "thread");

        assertThat(SERVER.discord.slash(SERVER.ada, SERVER.general, "help").buttons())
                .contains(SUBSCRIBE);
        assertThat(SERVER.discord.slash(SERVER.ben, SERVER.general, "help").buttons())
                .doesNotContain(SUBSCRIBE);
        assertThat(SERVER.discord.slash(SERVER.ada, thread, "help").buttons())
                .doesNotContain(SUBSCRIBE);
    }

    @Test
    void nobody_is_answered_who_did_not_ask() {
        var channel = SERVER.guild.channel("silence");
        SERVER.discord.says(SERVER.ben, channel, "my neck hurts");
        SERVER.discord.says(SERVER.ben, channel, "@everyone neck hurts");
        SERVER.discord.says(SERVER.ben, channel, mention("neck"));
        line(channel);

        assertThat(SERVER.discord.messagesOfBot(channel)).hasSize(1);
    }
}
